package org.coachconnect.coaches.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** A person who coaches in an organisation. */
@Entity
@Table(schema = "coaches", name = "profile")
public class CoachProfile {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "display_name")
    private String displayName;

    private String headline;
    private String bio;

    @Basic
    private Games games;

    @Basic
    private Texts languages;

    private String country;
    private @Nullable Double latitude;
    private @Nullable Double longitude;

    @Column(name = "time_zone")
    private String timeZone;

    @Enumerated(EnumType.STRING)
    private VerificationStatus verification;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CoachProfile() {}

    private CoachProfile(Caller person, ProfileDetails details, Instant now) {
        this.id = Ids.next();
        this.organisationId = person.organisationId();
        this.personId = person.personId();
        this.displayName = person.displayName();
        this.headline = details.headline();
        this.bio = details.bio();
        this.games = new Games(details.games());
        this.languages = new Texts(details.languages());
        this.country = details.country();
        this.timeZone = details.timeZone();
        this.verification = VerificationStatus.UNVERIFIED;
        this.createdAt = now;
        locate(details.location());
    }

    /** The profile of the person who asks for it. */
    public static CoachProfile of(Caller person, ProfileDetails details, Instant now) {
        return new CoachProfile(person, details, now);
    }

    public void describe(ProfileDetails details) {
        headline = details.headline();
        bio = details.bio();
        games = new Games(details.games());
        languages = new Texts(details.languages());
        country = details.country();
        timeZone = details.timeZone();
        locate(details.location());
    }

    /** @return whether the name is another one than before */
    public boolean rename(String name) {
        boolean changed = !displayName.equals(name);
        displayName = name;
        return changed;
    }

    public void verificationIs(VerificationStatus status) {
        verification = status;
    }

    private void locate(@Nullable GeoPoint location) {
        latitude = location == null ? null : location.latitude();
        longitude = location == null ? null : location.longitude();
    }

    public ProfileDetails details() {
        return new ProfileDetails(headline, bio, games.all(), languages.all(), country, location(), timeZone);
    }

    public @Nullable GeoPoint location() {
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID personId() {
        return personId;
    }

    public String displayName() {
        return displayName;
    }

    public String timeZone() {
        return timeZone;
    }

    public VerificationStatus verification() {
        return verification;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
