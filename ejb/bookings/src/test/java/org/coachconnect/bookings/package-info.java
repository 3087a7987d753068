/** Tests of the contract. */
@NullMarked
package org.coachconnect.bookings;

import org.jspecify.annotations.NullMarked;
