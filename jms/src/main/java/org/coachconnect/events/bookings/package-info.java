/** Published by bookings. */
@NullMarked
package org.coachconnect.events.bookings;

import org.jspecify.annotations.NullMarked;
