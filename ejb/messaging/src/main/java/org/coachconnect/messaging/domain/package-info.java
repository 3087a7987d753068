/** The rules of a conversation: its members, the sequence of its messages, what each has read. */
@NullMarked
package org.coachconnect.messaging.domain;

import org.jspecify.annotations.NullMarked;
