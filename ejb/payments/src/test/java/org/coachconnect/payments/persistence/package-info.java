/** Payments on a real PostgreSQL. */
@NullMarked
package org.coachconnect.payments.persistence;

import org.jspecify.annotations.NullMarked;
