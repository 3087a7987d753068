/** The booking with its rules: states, time, cancellation policy, and the ports to where bookings are kept. */
@NullMarked
package org.coachconnect.bookings.domain;

import org.jspecify.annotations.NullMarked;
