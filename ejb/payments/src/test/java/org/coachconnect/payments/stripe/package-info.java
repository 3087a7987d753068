/** Stripe's client against the sandbox. */
@NullMarked
package org.coachconnect.payments.stripe;

import org.jspecify.annotations.NullMarked;
