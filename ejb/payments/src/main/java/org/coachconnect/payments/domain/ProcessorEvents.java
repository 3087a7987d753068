package org.coachconnect.payments.domain;

import java.time.Instant;

/** The notices of the processor that were worked on. */
public interface ProcessorEvents {
    /**
     * Notes an event in the transaction that works on it.
     *
     * @return false when it was noted before
     */
    boolean addNew(String eventId, String type, Instant receivedAt);

    boolean contains(String eventId);
}
