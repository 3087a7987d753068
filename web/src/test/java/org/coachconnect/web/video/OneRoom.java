package org.coachconnect.web.video;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.video.ArrangeRoom;
import org.coachconnect.video.RoomPass;
import org.coachconnect.video.VideoFacade;

/** Video with a single room, as far as a socket uses it. */
final class OneRoom implements VideoFacade {
    final UUID bookingId = Ids.next();
    final List<UUID> joined = new CopyOnWriteArrayList<>();
    final List<UUID> left = new CopyOnWriteArrayList<>();
    private final UUID roomId = Ids.next();
    private final Caller coach;
    private final Caller player;
    private final Instant closesAt;

    OneRoom(Caller coach, Caller player, Instant closesAt) {
        this.coach = coach;
        this.player = player;
        this.closesAt = closesAt;
    }

    @Override
    public RoomPass enter(Caller caller, UUID booking) {
        boolean isPlayer = caller.equals(player);
        if (!booking.equals(bookingId) || !isPlayer && !caller.equals(coach)) {
            throw new NotFound("room");
        }
        Caller peer = isPlayer ? coach : player;
        return new RoomPass(roomId, bookingId, peer.personId(), peer.displayName(), isPlayer, closesAt, List.of());
    }

    @Override
    public void joined(Caller caller, UUID booking, UUID connectionId) {
        joined.add(connectionId);
    }

    @Override
    public void left(UUID connectionId, Instant at) {
        left.add(connectionId);
    }

    @Override
    public void prepare(ArrangeRoom command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close(ArrangeRoom command) {
        throw new UnsupportedOperationException();
    }
}
