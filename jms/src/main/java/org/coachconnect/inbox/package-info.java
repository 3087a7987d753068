/** Events arrive through here: each one works once per consumer, however often it is delivered. */
@NullMarked
package org.coachconnect.inbox;

import org.jspecify.annotations.NullMarked;
