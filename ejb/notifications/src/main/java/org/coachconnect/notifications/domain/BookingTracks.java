package org.coachconnect.notifications.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is known of the bookings of the organisation in scope. */
public interface BookingTracks {
    void add(BookingTrack track);

    Optional<BookingTrack> find(UUID bookingId);

    /** As {@link #find}, locked until the end of the transaction. */
    Optional<BookingTrack> lock(UUID bookingId);

    int deleteStartedBefore(Instant before);
}
