package org.coachconnect.search.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that search knows of a coach. Its parts come from different topics in any order, so each part keeps when it was true
 * and passes over what is older.
 */
@Entity
@Table(schema = "search", name = "coach_document")
public class CoachDocument {
    @Id
    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "profile")
    private @Nullable CoachProfile profile;

    @Column(name = "profile_at")
    private @Nullable Instant profileAt;

    @Column(name = "next_free_at")
    private @Nullable Instant nextFreeAt;

    @Column(name = "next_free_known_at")
    private @Nullable Instant nextFreeKnownAt;

    @Column(name = "rating_mean", nullable = false)
    private double ratingMean;

    @Column(name = "rating_count", nullable = false)
    private long ratingCount;

    @Column(name = "reputation", nullable = false)
    private double reputation;

    @Column(name = "rating_at")
    private @Nullable Instant ratingAt;

    /** Stamped by the database. */
    @Column(name = "changed_in", insertable = false, updatable = false)
    private long changedIn;

    @SuppressWarnings("NullAway.Init")
    protected CoachDocument() {}

    public CoachDocument(UUID coachId, UUID organisationId) {
        this.coachId = coachId;
        this.organisationId = organisationId;
    }

    public void profileChanged(CoachProfile newProfile, Instant at) {
        if (isNewer(at, profileAt)) {
            profile = newProfile;
            profileAt = at;
        }
    }

    public void nextFreeChanged(@Nullable Instant newNextFreeAt, Instant at) {
        if (isNewer(at, nextFreeKnownAt)) {
            nextFreeAt = newNextFreeAt;
            nextFreeKnownAt = at;
        }
    }

    public void ratingChanged(double mean, long count, double newReputation, Instant at) {
        if (isNewer(at, ratingAt)) {
            ratingMean = mean;
            ratingCount = count;
            reputation = newReputation;
            ratingAt = at;
        }
    }

    /** Whether players may find the coach: the profile is known and something can be booked. */
    public boolean isListed() {
        return lowestPrice().isPresent();
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Optional<CoachProfile> profile() {
        return Optional.ofNullable(profile);
    }

    public Optional<Money> lowestPrice() {
        return profile().flatMap(CoachProfile::lowestPrice);
    }

    public Optional<Instant> nextFreeAt() {
        return Optional.ofNullable(nextFreeAt);
    }

    /** Mean of the visible ratings, 1 to 5; empty while there is none. */
    public Optional<Double> ratingMean() {
        return ratingCount == 0 ? Optional.empty() : Optional.of(ratingMean);
    }

    public long ratingCount() {
        return ratingCount;
    }

    public double reputation() {
        return reputation;
    }

    /** Number of the database transaction that changed the row last. */
    public long changedIn() {
        return changedIn;
    }

    private static boolean isNewer(Instant at, @Nullable Instant known) {
        return known == null || !at.isBefore(known);
    }
}
