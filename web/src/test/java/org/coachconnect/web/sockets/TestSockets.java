package org.coachconnect.web.sockets;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Sockets without a container. */
public final class TestSockets {
    private TestSockets() {}

    public static Caller caller(String name) {
        return new Caller(Ids.next(), Ids.next(), name, Set.of(Role.PLAYER));
    }

    public static Socket socket(Caller caller, @Nullable UUID subjectId, RecordingSink sink) {
        Admission admission = new Admission(caller, Ids.next(), "/test", subjectId, Instant.MAX);
        SocketLimits limits = new SocketLimits(1024, 100, 100);
        return new Socket(
                admission, new OutgoingQueue(sink, new SocketTally()), new FloodGate(limits, Clock.systemUTC()));
    }
}
