/** What bookings hears from the other contexts. */
@NullMarked
package org.coachconnect.bookings.messaging;

import org.jspecify.annotations.NullMarked;
