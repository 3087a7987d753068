package org.coachconnect.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What goes over a socket as one JSON object: {@code type} and the fields of the record. */
public interface RealtimeFrame {
    @JsonProperty("type")
    String type();
}
