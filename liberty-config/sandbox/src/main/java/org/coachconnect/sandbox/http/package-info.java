/** From a socket to a handler: routing, keys, idempotency, injected faults and Stripe's error shape. */
@NullMarked
package org.coachconnect.sandbox.http;

import org.jspecify.annotations.NullMarked;
