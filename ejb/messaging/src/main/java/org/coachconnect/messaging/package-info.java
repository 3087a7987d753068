/** People who work together talk here: conversations, messages, what was read, and the frames pushed to open sockets. */
@NullMarked
package org.coachconnect.messaging;

import org.jspecify.annotations.NullMarked;
