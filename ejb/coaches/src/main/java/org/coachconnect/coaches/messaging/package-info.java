/** Reactions to the events of bookings, ratings and users. */
@NullMarked
package org.coachconnect.coaches.messaging;

import org.jspecify.annotations.NullMarked;
