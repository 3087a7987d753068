package org.coachconnect.web.sockets;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.coachconnect.messaging.RealtimeFrame;
import org.coachconnect.web.problems.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A frame could not be worked on; the same problem that REST would answer with.
 *
 * @param clientId of the frame at fault, where it had one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorFrame(Problem problem, @Nullable String clientId) implements RealtimeFrame {
    @Override
    public String type() {
        return "error";
    }
}
