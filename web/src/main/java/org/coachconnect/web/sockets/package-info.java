/** What every WebSocket of the product has in common: one-use tickets, admission, an outgoing queue, frames, problems, limits, heartbeats. */
@NullMarked
package org.coachconnect.web.sockets;

import org.jspecify.annotations.NullMarked;
