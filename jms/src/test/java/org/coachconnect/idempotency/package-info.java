@NullMarked
package org.coachconnect.idempotency;

import org.jspecify.annotations.NullMarked;
