/** Bookings over HTTP. */
@NullMarked
package org.coachconnect.web.bookings;

import org.jspecify.annotations.NullMarked;
