package org.coachconnect.messaging;

import java.util.UUID;

/** A booking came into a state; a frame with a lower version than one seen is out of date. */
public record BookingFrame(UUID id, String state, int version) implements RealtimeFrame {
    @Override
    public String type() {
        return "booking";
    }
}
