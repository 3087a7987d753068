/** The use cases of bookings, their transactions and their timers. */
@NullMarked
package org.coachconnect.bookings.application;

import org.jspecify.annotations.NullMarked;
