/** Events leave through here: written in the business transaction, relayed to the broker afterwards. */
@NullMarked
package org.coachconnect.outbox;

import org.jspecify.annotations.NullMarked;
