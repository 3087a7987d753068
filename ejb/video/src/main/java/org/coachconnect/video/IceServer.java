package org.coachconnect.video;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A STUN or TURN server as {@code RTCIceServer} has it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IceServer(
        List<String> urls,
        @Nullable String username,
        @Nullable String credential) {
    public IceServer {
        urls = List.copyOf(urls);
    }
}
