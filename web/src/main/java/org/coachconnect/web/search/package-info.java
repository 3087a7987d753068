/** Search over HTTP. */
@NullMarked
package org.coachconnect.web.search;

import org.jspecify.annotations.NullMarked;
