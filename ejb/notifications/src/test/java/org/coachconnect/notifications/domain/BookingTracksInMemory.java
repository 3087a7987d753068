package org.coachconnect.notifications.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Booking tracks in memory. */
public final class BookingTracksInMemory implements BookingTracks {
    private final Map<UUID, BookingTrack> tracks = new HashMap<>();

    @Override
    public void add(BookingTrack track) {
        tracks.put(track.bookingId(), track);
    }

    @Override
    public Optional<BookingTrack> find(UUID bookingId) {
        return Optional.ofNullable(tracks.get(bookingId));
    }

    @Override
    public Optional<BookingTrack> lock(UUID bookingId) {
        return find(bookingId);
    }

    @Override
    public int deleteStartedBefore(Instant before) {
        return 0;
    }
}
