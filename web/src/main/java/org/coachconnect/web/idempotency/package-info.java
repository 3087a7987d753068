/** Idempotency-Key on requests that create or move money or time. */
@NullMarked
package org.coachconnect.web.idempotency;

import org.jspecify.annotations.NullMarked;
