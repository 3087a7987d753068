/** Events, and their signed and retried delivery. */
@NullMarked
package org.coachconnect.sandbox.webhooks;

import org.jspecify.annotations.NullMarked;
