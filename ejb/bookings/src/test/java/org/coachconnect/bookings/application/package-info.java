/** Tests of the use cases with in-memory repositories. */
@NullMarked
package org.coachconnect.bookings.application;

import org.jspecify.annotations.NullMarked;
