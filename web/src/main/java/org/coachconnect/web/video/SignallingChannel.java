package org.coachconnect.web.video;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.coachconnect.video.RoomPass;
import org.coachconnect.video.VideoFacade;
import org.coachconnect.web.sockets.ClientFrame;
import org.coachconnect.web.sockets.ClusterNodes;
import org.coachconnect.web.sockets.Socket;
import org.coachconnect.web.sockets.SocketChannel;
import org.coachconnect.web.sockets.SocketLimits;

/** What the frames of {@code /signalling} do: they go to the other participant of the room, and to nobody else. */
@ApplicationScoped
public class SignallingChannel implements SocketChannel {
    /** A session description with many codecs and candidates takes some ten kilobytes; candidates come in bursts. */
    private static final SocketLimits LIMITS = new SocketLimits(64 * 1024, 50, 200);

    private static final Set<String> PASSED_ON = Set.of("offer", "answer", "candidate", "media", "bye");
    private static final int ROOM_CLOSED = 4000;

    private record Guest(Seat seat, Instant closesAt) {}

    private final Map<UUID, Guest> guests = new ConcurrentHashMap<>();

    @EJB
    private VideoFacade video;

    @Inject
    private Seats seats;

    @Inject
    private SignallingHub hub;

    @Inject
    private ClusterNodes nodes;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected SignallingChannel() {}

    SignallingChannel(VideoFacade video, Seats seats, SignallingHub hub, ClusterNodes nodes, Clock clock) {
        this.video = video;
        this.seats = seats;
        this.hub = hub;
        this.nodes = nodes;
        this.clock = clock;
    }

    @PostConstruct
    void watch() {
        nodes.whenLost(this::vacate);
    }

    @Override
    public SocketLimits limits() {
        return LIMITS;
    }

    @Override
    public void opened(Socket socket) {
        UUID bookingId = socket.admission().subjectId();
        if (bookingId == null) {
            throw new NotFound("room");
        }
        RoomPass pass = video.enter(socket.caller(), bookingId);
        video.joined(socket.caller(), bookingId, socket.id());
        Seat seat = seat(socket, pass);
        guests.put(socket.id(), new Guest(seat, pass.closesAt()));
        hub.add(socket);
        seats.take(seat).ifPresent(former -> hub.replace(former.connectionId()));
        var peer = seats.peerOf(seat);
        socket.send(WelcomeFrame.of(pass, peer.isPresent()));
        peer.ifPresent(there -> hub.send(there.connectionId(), new PeerFrame(PeerFrame.State.joined, seat.personId())));
    }

    @Override
    public void received(Socket socket, ClientFrame frame) {
        if (!PASSED_ON.contains(frame.type())) {
            throw ClientFrame.unknownType(frame.type());
        }
        Guest guest = guests.get(socket.id());
        if (guest == null || closeIfOver(socket, guest)) {
            return;
        }
        Seat peer = seats.peerOf(guest.seat()).orElseThrow(SignallingChannel::alone);
        hub.send(
                peer.connectionId(),
                frame.copy().put("from", guest.seat().personId().toString()));
    }

    @Override
    public void closed(Socket socket) {
        Guest guest = guests.remove(socket.id());
        hub.remove(socket);
        if (guest != null) {
            depart(guest.seat());
        }
    }

    @Override
    public void beat(Socket socket) {
        SocketChannel.super.beat(socket);
        Guest guest = guests.get(socket.id());
        if (guest != null) {
            closeIfOver(socket, guest);
        }
    }

    private boolean closeIfOver(Socket socket, Guest guest) {
        boolean over = !clock.instant().isBefore(guest.closesAt());
        if (over) {
            socket.close(ROOM_CLOSED, "The room is closed");
        }
        return over;
    }

    /** The peer hears of it only if the seat was not taken over by the same participant's next connection. */
    private void depart(Seat seat) {
        if (seats.leave(seat)) {
            seats.peerOf(seat)
                    .ifPresent(peer ->
                            hub.send(peer.connectionId(), new PeerFrame(PeerFrame.State.left, seat.personId())));
        }
        video.left(seat.connectionId(), clock.instant());
    }

    private void vacate(String lostNode) {
        seats.ofNode(lostNode).forEach(seat -> Scope.in(seat.organisationId(), () -> depart(seat)));
    }

    private Seat seat(Socket socket, RoomPass pass) {
        return new Seat(
                nodes.self(),
                socket.id(),
                socket.caller().organisationId(),
                pass.bookingId(),
                socket.caller().personId(),
                pass.peerId());
    }

    private static DomainException alone() {
        return new DomainException(
                Kind.CONFLICT,
                "peer-not-here",
                "The other participant is not in the room yet; a peer frame tells when.");
    }
}
