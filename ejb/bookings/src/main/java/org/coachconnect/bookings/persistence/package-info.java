/** Bookings in PostgreSQL, where exclusion constraints make a double booking impossible. */
@NullMarked
package org.coachconnect.bookings.persistence;

import org.jspecify.annotations.NullMarked;
