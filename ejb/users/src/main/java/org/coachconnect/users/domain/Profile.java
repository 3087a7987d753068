package org.coachconnect.users.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a person appears to others and wants to be reached. */
@Entity
@Table(schema = "users", name = "profile")
public class Profile {
    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "time_zone")
    private String timeZone;

    private String locale;
    private String currency;
    private @Nullable String country;
    private @Nullable String bio;
    private String preferences;
    private String privacy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** The part of a profile a registration gives. */
    public record Basics(String displayName, String timeZone, String locale, String currency) {}

    /**
     * What a person may change.
     *
     * @param preferences JSON; its shape is the contract's
     * @param privacy JSON; its shape is the contract's
     */
    public record Details(
            Basics basics,
            @Nullable String country,
            @Nullable String bio,
            String preferences,
            String privacy) {}

    @SuppressWarnings("NullAway.Init")
    protected Profile() {}

    @SuppressWarnings("NullAway.Init")
    public Profile(UUID personId, UUID organisationId, Details details, Instant now) {
        this.personId = personId;
        this.organisationId = organisationId;
        this.createdAt = now;
        set(checked(details), now);
    }

    /** Takes the basics of a repeated registration; what else there is stays. */
    public void restart(Basics basics, Instant now) {
        set(checked(new Details(basics, country, bio, preferences, privacy)), now);
    }

    /** @return whether anything is different now */
    public boolean change(Details details, Instant now) {
        Details wanted = checked(details);
        if (wanted.equals(details())) {
            return false;
        }
        set(wanted, now);
        return true;
    }

    private void set(Details checked, Instant now) {
        Basics basics = checked.basics();
        displayName = basics.displayName();
        timeZone = basics.timeZone();
        locale = basics.locale();
        currency = basics.currency();
        country = checked.country();
        bio = checked.bio();
        preferences = checked.preferences();
        privacy = checked.privacy();
        updatedAt = now;
    }

    private static Details checked(Details given) {
        Basics basics = given.basics();
        new ProfileRules()
                .displayName(basics.displayName())
                .timeZone(basics.timeZone())
                .locale(basics.locale())
                .currency(basics.currency())
                .country(given.country())
                .bio(given.bio())
                .enforce();
        String name = Normalizer.normalize(basics.displayName().strip(), Normalizer.Form.NFC);
        String tag = Locale.forLanguageTag(basics.locale()).toLanguageTag();
        return new Details(
                new Basics(name, basics.timeZone(), tag, basics.currency()),
                given.country(),
                blankToNull(given.bio()),
                given.preferences(),
                given.privacy());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public Details details() {
        return new Details(new Basics(displayName, timeZone, locale, currency), country, bio, preferences, privacy);
    }

    public UUID personId() {
        return personId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String displayName() {
        return displayName;
    }

    public String timeZone() {
        return timeZone;
    }

    public String locale() {
        return locale;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }
}
