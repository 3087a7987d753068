package org.coachconnect.web.sockets;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.messaging.RealtimeFrame;
import org.coachconnect.web.json.ApiJson;

/** An open socket of a person. */
public final class Socket {
    /** RFC 6455: the other side does not keep to the rules. */
    public static final int POLICY_VIOLATED = 1008;
    /** IANA's registry: connect again, the service comes back. */
    private static final int SERVICE_RESTART = 1012;

    private final UUID id = Ids.next();
    private final Admission admission;
    private final OutgoingQueue outgoing;
    private final FloodGate gate;

    Socket(Admission admission, OutgoingQueue outgoing, FloodGate gate) {
        this.admission = admission;
        this.outgoing = outgoing;
        this.gate = gate;
    }

    /** Names this connection in the whole cluster. */
    public UUID id() {
        return id;
    }

    public Caller caller() {
        return admission.caller();
    }

    public Admission admission() {
        return admission;
    }

    FloodGate gate() {
        return gate;
    }

    /** Puts the frame behind those that are on their way; never waits. */
    public void send(RealtimeFrame frame) {
        try {
            send(ApiJson.get().writeValueAsString(frame));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A frame that is no JSON: " + frame.type(), e);
        }
    }

    /** @param json a frame, written already */
    public void send(String json) {
        outgoing.offer(json);
    }

    public void close(int code, String reason) {
        outgoing.close(code, reason);
    }

    /** Tells the client to connect again, to a node that stays; {@code done} is called when that is on its way. */
    void leave(Runnable done) {
        outgoing.close(SERVICE_RESTART, "The node stops; connect again and resume", done);
    }
}
