package org.coachconnect.organisations.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;

/** A tenant. */
@Entity
@Table(schema = "organisations", name = "organisation")
public class Organisation {
    private static final int NAME_MAX = 120;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])");

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Organisation() {}

    private Organisation(String slug, String name, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.name = name;
        this.createdAt = now;
    }

    /** @throws InvalidRequest when the slug is no DNS label of 2 to 63 characters or the name blank or too long */
    public static Organisation found(String slug, String name, Instant now) {
        List<FieldError> errors = new ArrayList<>();
        if (!SLUG.matcher(slug).matches()) {
            errors.add(new FieldError(
                    "slug", "Use 2 to 63 lower-case letters, digits and hyphens, with no hyphen at either end."));
        }
        String shown = name.strip();
        if (shown.isEmpty() || shown.codePointCount(0, shown.length()) > NAME_MAX) {
            errors.add(new FieldError("name", "Use 1 to " + NAME_MAX + " characters."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return new Organisation(slug, shown, now);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
