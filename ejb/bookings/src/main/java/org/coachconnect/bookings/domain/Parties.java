package org.coachconnect.bookings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.NotFound;

/** The two people of a booking. Each method tells a stranger only that there is no such booking. */
@Embeddable
public class Parties {
    @Column(name = "coach_id", nullable = false)
    private UUID coachId;

    @Column(name = "coach_person_id", nullable = false)
    private UUID coachPersonId;

    @Column(name = "coach_name", nullable = false)
    private String coachName;

    @Column(name = "player_person_id", nullable = false)
    private UUID playerPersonId;

    @Column(name = "player_name", nullable = false)
    private String playerName;

    @SuppressWarnings("NullAway.Init")
    protected Parties() {}

    /** @param coachId the coach's profile; the persons are accounts */
    public Parties(UUID coachId, UUID coachPersonId, String coachName, UUID playerPersonId, String playerName) {
        this.coachId = coachId;
        this.coachPersonId = coachPersonId;
        this.coachName = coachName;
        this.playerPersonId = playerPersonId;
        this.playerName = playerName;
    }

    public void requireOneOf(UUID personId) {
        if (!isCoach(personId) && !isPlayer(personId)) {
            throw new NotFound("booking");
        }
    }

    public void requireCoach(UUID personId) {
        requireOneOf(personId);
        if (!isCoach(personId)) {
            throw new Forbidden("Only the coach of the booking may do this.");
        }
    }

    public void requirePlayer(UUID personId) {
        requireOneOf(personId);
        if (!isPlayer(personId)) {
            throw new Forbidden("Only the player of the booking may do this.");
        }
    }

    public boolean isCoach(UUID personId) {
        return coachPersonId.equals(personId);
    }

    public boolean isPlayer(UUID personId) {
        return playerPersonId.equals(personId);
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID coachPersonId() {
        return coachPersonId;
    }

    public String coachName() {
        return coachName;
    }

    public UUID playerPersonId() {
        return playerPersonId;
    }

    public String playerName() {
        return playerName;
    }
}
