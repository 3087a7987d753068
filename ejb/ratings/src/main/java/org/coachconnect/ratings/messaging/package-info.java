/** Reactions to the events of bookings. */
@NullMarked
package org.coachconnect.ratings.messaging;

import org.jspecify.annotations.NullMarked;
