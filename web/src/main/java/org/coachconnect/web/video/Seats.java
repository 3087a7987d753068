package org.coachconnect.web.video;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.map.IMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.coachconnect.web.json.ApiJson;

/** Who sits in which room, in a map of the cluster. A participant has one seat: who comes again takes it over. */
@ApplicationScoped
public class Seats {
    private static final String MAP = "coachconnect.room-seats";

    @Inject
    private HazelcastInstance cluster;

    @SuppressWarnings("NullAway.Init")
    protected Seats() {}

    Seats(HazelcastInstance cluster) {
        this.cluster = cluster;
    }

    /** @return the seat that this one takes over, if the participant had one */
    Optional<Seat> take(Seat seat) {
        return Optional.ofNullable(seats().put(seat.key(), write(seat))).map(Seats::read);
    }

    /** @return whether it was still this connection's seat, and not taken over */
    boolean leave(Seat seat) {
        return seats().remove(seat.key(), write(seat));
    }

    Optional<Seat> peerOf(Seat seat) {
        return Optional.ofNullable(seats().get(seat.peerKey())).map(Seats::read);
    }

    List<Seat> ofNode(String node) {
        return seats().values().stream()
                .map(Seats::read)
                .filter(seat -> seat.node().equals(node))
                .toList();
    }

    private IMap<String, String> seats() {
        return cluster.getMap(MAP);
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
