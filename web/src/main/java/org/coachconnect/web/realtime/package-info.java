/** The real-time channel of a person: chat, typing, presence, read receipts, and what the contexts push. */
@NullMarked
package org.coachconnect.web.realtime;

import org.jspecify.annotations.NullMarked;
