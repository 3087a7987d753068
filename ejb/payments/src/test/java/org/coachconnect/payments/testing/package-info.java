/** The ports of payments in memory, and a processor that can fail on demand. */
@NullMarked
package org.coachconnect.payments.testing;

import org.jspecify.annotations.NullMarked;
