/** Declared shapes of request parameters: what is unknown, missing or of a wrong type is refused as Stripe refuses it. */
@NullMarked
package org.coachconnect.sandbox.params;

import org.jspecify.annotations.NullMarked;
