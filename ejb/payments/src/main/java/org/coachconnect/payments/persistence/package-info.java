/** Payments in PostgreSQL. */
@NullMarked
package org.coachconnect.payments.persistence;

import org.jspecify.annotations.NullMarked;
