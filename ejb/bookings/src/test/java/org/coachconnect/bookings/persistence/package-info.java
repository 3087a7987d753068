/** The repository contract, against the fake and against PostgreSQL. */
@NullMarked
package org.coachconnect.bookings.persistence;

import org.jspecify.annotations.NullMarked;
