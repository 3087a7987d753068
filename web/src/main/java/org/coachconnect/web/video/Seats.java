package org.coachconnect.web.video;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.coachconnect.platform.ClusterMemory;
import org.coachconnect.web.json.ApiJson;

/** Who sits in which room, in a map of the cluster. A participant has one seat: who comes again takes it over. */
@ApplicationScoped
public class Seats {
    private static final String MAP = "coachconnect.room-seats";

    @Inject
    private ClusterMemory cluster;

    @SuppressWarnings("NullAway.Init")
    protected Seats() {}

    Seats(ClusterMemory cluster) {
        this.cluster = cluster;
    }

    /**
     * @return the seat that this one takes over, if the participant had one
     * @throws org.coachconnect.platform.ClusterUnavailable when it cannot be known who sits there
     */
    Optional<Seat> take(Seat seat) {
        return cluster.ask(member ->
                Optional.ofNullable(seats(member).put(seat.key(), write(seat))).map(Seats::read));
    }

    /** @return whether it was still this connection's seat, and not taken over */
    boolean leave(Seat seat) {
        return cluster.askOr(member -> seats(member).remove(seat.key(), write(seat)), () -> false);
    }

    Optional<Seat> peerOf(Seat seat) {
        return cluster.askOr(
                member -> Optional.ofNullable(seats(member).get(seat.peerKey())).map(Seats::read), Optional::empty);
    }

    List<Seat> ofNode(String node) {
        return cluster.ask(member -> List.copyOf(seats(member).values())).stream()
                .map(Seats::read)
                .filter(seat -> seat.node().equals(node))
                .toList();
    }

    private static IMap<String, String> seats(HazelcastInstance member) {
        return member.getMap(MAP);
    }

    private static String write(Seat seat) {
        try {
            return ApiJson.get().writeValueAsString(seat);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A seat that is no JSON", e);
        }
    }

    private static Seat read(String json) {
        try {
            return ApiJson.get().readValue(json, Seat.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The cluster holds a seat that this version cannot read", e);
        }
    }
}
