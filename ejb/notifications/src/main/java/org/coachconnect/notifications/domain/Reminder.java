package org.coachconnect.notifications.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Ids;

/** One reminder of one person, for one version of a booking. */
@Entity
@Table(schema = "notifications", name = "reminder")
public class Reminder {
    /** A reminder that comes later than this confuses more than it helps. */
    static final Duration TOO_LATE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "booking_id", nullable = false, updatable = false)
    private UUID bookingId;

    @Column(name = "booking_version", nullable = false, updatable = false)
    private int bookingVersion;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "counterpart", nullable = false, updatable = false)
    private String counterpart;

    @Column(name = "title", nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead", nullable = false, updatable = false)
    private ReminderLead lead;

    @Column(name = "starts_at", nullable = false, updatable = false)
    private Instant startsAt;

    @Column(name = "due_at", nullable = false, updatable = false)
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReminderState state;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    /**
     * What a reminder is about.
     *
     * @param counterpart name of the other person
     */
    public record Session(
            UUID organisationId,
            UUID bookingId,
            int bookingVersion,
            UUID personId,
            String counterpart,
            String title,
            Instant startsAt) {}

    public Reminder(Session session, ReminderLead lead) {
        this.id = Ids.next();
        this.organisationId = session.organisationId();
        this.bookingId = session.bookingId();
        this.bookingVersion = session.bookingVersion();
        this.personId = session.personId();
        this.counterpart = session.counterpart();
        this.title = session.title();
        this.startsAt = session.startsAt();
        this.lead = lead;
        this.dueAt = session.startsAt().minus(lead.before());
        this.state = ReminderState.WAITING;
    }

    /**
     * Decides when the time has come, with what is known of the booking by then.
     *
     * @return whether the person is to be reminded
     */
    public boolean fire(Optional<BookingTrack> booking, Instant now) {
        boolean inTime = !now.isAfter(dueAt.plus(TOO_LATE)) && now.isBefore(startsAt);
        boolean stillOn = booking.filter(track -> track.takesPlaceAt(startsAt)).isPresent();
        state = inTime && stillOn ? ReminderState.SENT : ReminderState.SKIPPED;
        return state == ReminderState.SENT;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID bookingId() {
        return bookingId;
    }

    public int bookingVersion() {
        return bookingVersion;
    }

    public UUID personId() {
        return personId;
    }

    public String counterpart() {
        return counterpart;
    }

    public String title() {
        return title;
    }

    public ReminderLead lead() {
        return lead;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public ReminderState state() {
        return state;
    }
}
