/** Which requests may be answered by a replica of the database. */
@NullMarked
package org.coachconnect.web.replica;

import org.jspecify.annotations.NullMarked;
