package org.coachconnect.web.sockets;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.NodeStopping;
import org.coachconnect.web.problems.Problems;

/**
 * Between the container's WebSocket and a {@link SocketChannel}: admission, limits, parsing, the organisation's scope, and
 * errors as frames. Each endpoint class only hands its calls on to here.
 */
@ApplicationScoped
public class SocketConnections {
    /** What the container takes; a frame larger than the channel's limit but below this is answered and not cut off. */
    public static final int CONTAINER_LIMIT = 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(SocketConnections.class.getName());

    private record Connection(Socket socket, SocketChannel channel) {}

    private static final Duration FAREWELL = Duration.ofSeconds(5);
    private static final Duration POLL = Duration.ofMillis(20);

    private final Map<String, Connection> open = new ConcurrentHashMap<>();

    @Inject
    private AdmittedSockets admitted;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Clock clock;

    @Inject
    private SocketMeter meter;

    @Resource
    private ManagedExecutorService executor;

    @SuppressWarnings("NullAway.Init")
    protected SocketConnections() {}

    @SuppressWarnings("NullAway.Init")
    SocketConnections(AdmittedSockets admitted, SignedIn signedIn, Clock clock, SocketMeter meter) {
        this.admitted = admitted;
        this.signedIn = signedIn;
        this.clock = clock;
        this.meter = meter;
    }

    public void open(Session session, SocketChannel channel) {
        open(session.getId(), ticket(session), channel, new SessionSink(session, executor));
    }

    void open(String sessionId, String ticket, SocketChannel channel, SocketSink sink) {
        Optional<Admission> admission = admitted.enter(ticket);
        if (admission.isEmpty()) {
            sink.close(Socket.POLICY_VIOLATED, "No ticket", () -> {});
            return;
        }
        Socket socket =
                new Socket(admission.get(), new OutgoingQueue(sink, meter), new FloodGate(channel.limits(), clock));
        Connection connection = new Connection(socket, channel);
        open.put(sessionId, connection);
        meter.opened(socket.admission().path());
        try {
            inScope(socket, () -> channel.opened(socket));
        } catch (RuntimeException e) {
            socket.send(new ErrorFrame(Problems.of(e), null));
            socket.close(Socket.POLICY_VIOLATED, "Refused");
        }
    }

    public void text(Session session, String text) {
        text(session.getId(), text);
    }

    void text(String sessionId, String text) {
        Connection connection = open.get(sessionId);
        if (connection == null || !passesTheGate(connection.socket())) {
            return;
        }
        if (text.getBytes(StandardCharsets.UTF_8).length
                > connection.channel().limits().frameBytes()) {
            refuse(connection.socket(), tooLarge(connection.channel().limits()));
            return;
        }
        work(connection, text);
    }

    /** Sockets of the product carry text only. */
    public void binary(Session session) {
        Connection connection = open.get(session.getId());
        if (connection != null && passesTheGate(connection.socket())) {
            refuse(
                    connection.socket(),
                    new DomainException(Kind.INVALID, "malformed-frame", "Send text frames, not binary ones."));
        }
    }

    public void close(Session session) {
        close(session.getId());
    }

    void close(String sessionId) {
        Connection connection = open.remove(sessionId);
        if (connection == null) {
            return;
        }
        meter.closed(connection.socket().admission().path());
        connection.socket().close(1000, "");
        try {
            inScope(connection.socket(), () -> connection.channel().closed(connection.socket()));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A socket could not be cleaned up after", e);
        }
    }

    /** The container met a failure below our code: the line is broken or about to be. */
    public void failed(Throwable failure) {
        LOG.log(Level.FINE, "A socket failed", failure);
    }

    /** Ends the sockets whose session was ended meanwhile, by signing out, a new password or the family of a stolen token. */
    void beat() {
        List.copyOf(open.values()).forEach(connection -> {
            if (signedIn.still(connection.socket().admission().sessionId())) {
                connection.channel().beat(connection.socket());
            } else {
                connection.socket().close(Socket.POLICY_VIOLATED, "Signed out");
            }
        });
    }

    /**
     * Sends all clients to the other nodes and waits, to a bound, until they have been told and what they leave behind is
     * cleaned up; the container calls {@code onClose} before it has told them.
     */
    void leave(@Observes NodeStopping stopping) {
        List<Connection> connections = List.copyOf(open.values());
        CountDownLatch untold = new CountDownLatch(connections.size());
        connections.forEach(connection -> connection.socket().leave(untold::countDown));
        Instant end = Instant.now().plus(FAREWELL);
        while ((untold.getCount() > 0 || !open.isEmpty()) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private void work(Connection connection, String text) {
        Socket socket = connection.socket();
        ClientFrame frame;
        try {
            frame = ClientFrame.parse(text);
        } catch (DomainException e) {
            refuse(socket, e);
            return;
        }
        try {
            inScope(socket, () -> connection.channel().received(socket, frame));
        } catch (RuntimeException e) {
            socket.send(new ErrorFrame(Problems.of(e), frame.echo("clientId")));
        }
    }

    private static boolean passesTheGate(Socket socket) {
        FloodGate gate = socket.gate();
        if (gate.pass()) {
            return true;
        }
        if (gate.isFirstRefusal()) {
            refuse(
                    socket,
                    new DomainException(
                            Kind.TOO_MANY_REQUESTS, "too-many-frames", "Too many frames at once; some were dropped."));
        } else if (gate.isPatienceLost()) {
            socket.close(Socket.POLICY_VIOLATED, "Too many frames");
        }
        return false;
    }

    private static void refuse(Socket socket, DomainException why) {
        socket.send(new ErrorFrame(Problems.of(why), null));
    }

    private static DomainException tooLarge(SocketLimits limits) {
        return new DomainException(
                Kind.INVALID, "frame-too-large", "A frame has at most " + limits.frameBytes() + " bytes here.");
    }

    private static void inScope(Socket socket, Runnable work) {
        Scope.in(socket.caller().organisationId(), work);
    }

    private static String ticket(Session session) {
        List<String> tickets = session.getRequestParameterMap().getOrDefault("ticket", List.of());
        return tickets.isEmpty() ? "" : tickets.get(0);
    }
}
