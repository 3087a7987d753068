package org.coachconnect.web.realtime;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.messaging.MarkRead;
import org.coachconnect.messaging.MessageFrame;
import org.coachconnect.messaging.MessageView;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.SendMessage;
import org.coachconnect.messaging.SentMessage;
import org.coachconnect.web.sockets.ClientFrame;
import org.coachconnect.web.sockets.Socket;
import org.coachconnect.web.sockets.SocketChannel;
import org.coachconnect.web.sockets.SocketLimits;

/** What the frames of {@code /realtime} do. */
@ApplicationScoped
public class RealtimeChannel implements SocketChannel {
    /** Room for 4000 characters of any script, escaped or not. */
    private static final SocketLimits LIMITS = new SocketLimits(16 * 1024, 20, 60);

    private static final int RESUME_PAGE = 100;
    private static final int RESUME_PAGES = 4;

    @EJB
    private MessagingFacade messaging;

    @Inject
    private Realtime realtime;

    @Inject
    private RealtimeHub hub;

    @Inject
    private PresenceBoard presence;

    @SuppressWarnings("NullAway.Init")
    protected RealtimeChannel() {}

    RealtimeChannel(MessagingFacade messaging, Realtime realtime, RealtimeHub hub, PresenceBoard presence) {
        this.messaging = messaging;
        this.realtime = realtime;
        this.hub = hub;
        this.presence = presence;
    }

    @Override
    public SocketLimits limits() {
        return LIMITS;
    }

    @Override
    public void opened(Socket socket) {
        hub.add(socket);
        presence.opened(socket);
    }

    @Override
    public void closed(Socket socket) {
        hub.remove(socket);
        presence.closed(socket);
    }

    @Override
    public void received(Socket socket, ClientFrame frame) {
        switch (frame.type()) {
            case "message.send" -> send(socket, frame.only("conversationId", "clientId", "body"));
            case "typing" -> typing(socket.caller(), frame.only("conversationId"));
            case "read" -> read(socket.caller(), frame.only("conversationId", "sequence"));
            case "resume" -> resume(socket, frame.only("conversationId", "afterSequence"));
            default -> throw ClientFrame.unknownType(frame.type());
        }
    }

    private void send(Socket socket, ClientFrame frame) {
        SentMessage sent = messaging.send(
                socket.caller(), new SendMessage(frame.id("conversationId"), frame.id("clientId"), frame.text("body")));
        socket.send(AckFrame.of(sent.message()));
    }

    private void typing(Caller caller, ClientFrame frame) {
        UUID conversationId = frame.id("conversationId");
        Set<UUID> others = messaging.otherParticipants(caller, conversationId);
        realtime.publish(others, new TypingFrame(conversationId, caller.personId(), caller.displayName()));
    }

    private void read(Caller caller, ClientFrame frame) {
        messaging.read(caller, new MarkRead(frame.id("conversationId"), frame.sequence("sequence")));
    }

    private void resume(Socket socket, ClientFrame frame) {
        UUID conversationId = frame.id("conversationId");
        long sentUpTo = frame.sequence("afterSequence");
        boolean complete = false;
        LiveGate gate = hub.gate(socket);
        gate.hold(conversationId);
        try {
            for (int page = 0; page < RESUME_PAGES && !complete; page++) {
                List<MessageView> missed = messaging.missed(socket.caller(), conversationId, sentUpTo, RESUME_PAGE);
                missed.forEach(message -> socket.send(MessageFrame.of(message)));
                complete = missed.size() < RESUME_PAGE;
                sentUpTo = missed.isEmpty()
                        ? sentUpTo
                        : missed.get(missed.size() - 1).sequence();
            }
            socket.send(new ResumedFrame(conversationId, sentUpTo, complete));
        } finally {
            gate.release(conversationId, sentUpTo);
        }
    }
}
