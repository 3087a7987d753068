package org.coachconnect.kernel;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain was broken. Subclasses are named for what is wrong ({@code SlotUnavailable}); the transaction rolls
 * back and the web tier answers with RFC 9457 problem+json of type {@code /problems/<slug>}.
 */
@ApplicationException(rollback = true, inherited = true)
public class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String slug;
    private final transient List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    /**
     * @param kind the kind of failure, which gives the HTTP status
     * @param slug stable problem type in kebab-case, e.g. {@code slot-unavailable}
     * @param detail what happened and what the person can do; shown to people, so never with internals or personal data
     */
    public DomainException(Kind kind, String slug, String detail) {
        this(kind, slug, detail, List.of());
    }

    public DomainException(Kind kind, String slug, String detail, List<FieldError> errors) {
        this(kind, slug, detail, errors, null);
    }

    /** @param retryAfter when the same request has a chance; told in the {@code Retry-After} header */
    public DomainException(Kind kind, String slug, String detail, Duration retryAfter) {
        this(kind, slug, detail, List.of(), retryAfter);
    }

    private DomainException(
            Kind kind, String slug, String detail, List<FieldError> errors, @Nullable Duration retryAfter) {
        super(detail);
        this.kind = kind;
        this.slug = slug;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    public Kind kind() {
        return kind;
    }

    public String slug() {
        return slug;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** How long to wait before the same request is made again, where waiting helps. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
