/** Conversations and messages in PostgreSQL. */
@NullMarked
package org.coachconnect.messaging.persistence;

import org.jspecify.annotations.NullMarked;
