/** Remembers the first answer to each Idempotency-Key. */
@NullMarked
package org.coachconnect.idempotency;

import org.jspecify.annotations.NullMarked;
