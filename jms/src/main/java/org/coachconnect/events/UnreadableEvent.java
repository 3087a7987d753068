package org.coachconnect.events;

/** A message that is no event we know; it ends as a dead letter and is never swallowed. */
public class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(Throwable cause) {
        super("The message is no event of a known type", cause);
    }
}
