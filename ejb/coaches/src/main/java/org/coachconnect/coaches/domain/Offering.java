package org.coachconnect.coaches.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** A kind of session that a coach sells. It is archived, never deleted, because bookings name it. */
@Entity
@Table(schema = "coaches", name = "offering")
public class Offering {
    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "coach_id")
    private UUID coachId;

    private String title;
    private String game;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "price_amount")
    private long priceAmount;

    @Column(name = "price_currency")
    private String priceCurrency;

    @Column(name = "instant_booking")
    private boolean instantBooking;

    @Column(name = "buffer_before_minutes")
    private int bufferBeforeMinutes;

    @Column(name = "buffer_after_minutes")
    private int bufferAfterMinutes;

    @Column(name = "minimum_notice_minutes")
    private int minimumNoticeMinutes;

    @Column(name = "window_days")
    private int windowDays;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Offering() {}

    /** A new offering of the coach. */
    @SuppressWarnings("NullAway.Init") // change() sets the rest
    public Offering(CoachProfile coach, OfferingTerms terms, Instant now) {
        this.id = Ids.next();
        this.organisationId = coach.organisationId();
        this.coachId = coach.id();
        this.createdAt = now;
        apply(terms);
    }

    /** Changes what is sold from now on; bookings keep the terms they were made under. */
    public void change(OfferingTerms terms) {
        apply(terms);
    }

    private void apply(OfferingTerms terms) {
        title = terms.title();
        game = terms.game();
        durationMinutes = terms.durationMinutes();
        priceAmount = terms.price().amount();
        priceCurrency = terms.price().currency();
        instantBooking = terms.instantBooking();
        bufferBeforeMinutes = terms.bufferBeforeMinutes();
        bufferAfterMinutes = terms.bufferAfterMinutes();
        minimumNoticeMinutes = terms.minimumNoticeMinutes();
        windowDays = terms.windowDays();
    }

    /** Takes the offering off sale; once archived it stays so. */
    public void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    public boolean isActive() {
        return archivedAt == null;
    }

    public OfferingTerms terms() {
        return new OfferingTerms(
                title,
                game,
                durationMinutes,
                Money.of(priceAmount, priceCurrency),
                instantBooking,
                bufferBeforeMinutes,
                bufferAfterMinutes,
                minimumNoticeMinutes,
                windowDays);
    }

    public UUID id() {
        return id;
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
