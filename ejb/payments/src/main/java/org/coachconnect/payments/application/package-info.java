/** The use cases: each remote call stands between two transactions, never inside one. */
@NullMarked
package org.coachconnect.payments.application;

import org.jspecify.annotations.NullMarked;
