package org.coachconnect.video;

import java.time.Instant;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** It is too early to enter. */
public class RoomNotOpen extends DomainException {
    private static final long serialVersionUID = 1L;

    public RoomNotOpen(Instant opensAt) {
        super(Kind.CONFLICT, "room-not-open", "The room opens at " + opensAt + ", 15 minutes before the start.");
    }
}
