/** Tests of the rules, a class per behaviour. */
@NullMarked
package org.coachconnect.bookings.domain;

import org.jspecify.annotations.NullMarked;
