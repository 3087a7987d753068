package org.coachconnect.video;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The room is closed: the session is over or was cancelled. */
public class RoomClosed extends DomainException {
    private static final long serialVersionUID = 1L;

    public RoomClosed() {
        super(Kind.CONFLICT, "room-closed", "The room is closed: the session is over or was cancelled.");
    }
}
