/** Payments, payouts and the books over HTTP. */
@NullMarked
package org.coachconnect.web.payments;

import org.jspecify.annotations.NullMarked;
