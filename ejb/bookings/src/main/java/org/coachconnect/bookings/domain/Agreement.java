package org.coachconnect.bookings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What was agreed when the slot was held; nothing of it ever changes. */
@Embeddable
public class Agreement {
    @Column(name = "organisation_id", nullable = false, updatable = false)
    private UUID organisationId;

    @Column(name = "request_key", nullable = false, updatable = false)
    private String requestKey;

    @Column(name = "offering_id", nullable = false, updatable = false)
    private UUID offeringId;

    @Column(nullable = false, updatable = false)
    private String title;

    @Column(name = "time_zone", nullable = false, updatable = false)
    private String timeZone;

    @Column(name = "price_amount", nullable = false, updatable = false)
    private long priceAmount;

    @Column(name = "price_currency", nullable = false, updatable = false)
    private String priceCurrency;

    @Column(name = "instant_booking", nullable = false, updatable = false)
    private boolean instantBooking;

    @Column(updatable = false)
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /**
     * @param organisationId the tenant of the player, in which the booking lives
     * @param requestKey the player's Idempotency-Key
     * @param timeZone IANA zone of the coach
     * @param instantBooking whether the coach's consent was given in advance
     */
    public Agreement(
            UUID organisationId,
            String requestKey,
            UUID offeringId,
            String title,
            String timeZone,
            Money price,
            boolean instantBooking,
            @Nullable String note) {
        this.organisationId = organisationId;
        this.requestKey = requestKey;
        this.offeringId = offeringId;
        this.title = title;
        this.timeZone = timeZone;
        this.priceAmount = price.amount();
        this.priceCurrency = price.currency();
        this.instantBooking = instantBooking;
        this.note = note;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String requestKey() {
        return requestKey;
    }

    public UUID offeringId() {
        return offeringId;
    }

    public String title() {
        return title;
    }

    public String timeZone() {
        return timeZone;
    }

    public Money price() {
        return Money.of(priceAmount, priceCurrency);
    }

    public boolean isInstantBooking() {
        return instantBooking;
    }

    public @Nullable String note() {
        return note;
    }
}
