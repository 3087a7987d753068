/**
 * The embedded run: PostgreSQL, the broker, the mail catcher, the Stripe sandbox and Liberty, each a process of its own,
 * started in order, watched, started again when one dies, and stopped in order.
 */
@NullMarked
package org.coachconnect.launcher;

import org.jspecify.annotations.NullMarked;
