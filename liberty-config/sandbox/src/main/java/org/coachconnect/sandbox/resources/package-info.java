/** Stripe's objects and the rules of their life cycles. */
@NullMarked
package org.coachconnect.sandbox.resources;

import org.jspecify.annotations.NullMarked;
