/** The payment processor Stripe, or a sandbox that speaks its protocol. */
@NullMarked
package org.coachconnect.payments.stripe;

import org.jspecify.annotations.NullMarked;
