/** Published by users. */
@NullMarked
package org.coachconnect.events.users;

import org.jspecify.annotations.NullMarked;
