/** A local server that speaks enough of Stripe's API to run the product without a Stripe key. It is no bank. */
@NullMarked
package org.coachconnect.sandbox;

import org.jspecify.annotations.NullMarked;
