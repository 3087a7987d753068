package org.coachconnect.messaging;

import java.util.Set;
import java.util.UUID;

/** Pushes frames to the open sockets of people, whichever node of the cluster holds them. */
public interface Realtime {
    /**
     * Pushes a frame to every open socket of these people: after the commit where a transaction is active (never after a
     * rollback), at once where none is. A person without a socket gets nothing; what must not be lost is stored elsewhere.
     */
    void publish(Set<UUID> personIds, RealtimeFrame frame);

    /** Hears, on this node, every frame published on any node. */
    Subscription subscribe(Listener listener);

    /** Called on a thread of the cluster for each frame: must be quick and must not touch the database. */
    @FunctionalInterface
    interface Listener {
        /** @param json the frame, ready for the socket */
        void onFrame(Set<UUID> personIds, String json);
    }

    /** Ends hearing. */
    @FunctionalInterface
    interface Subscription {
        void cancel();
    }
}
