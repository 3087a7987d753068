package org.coachconnect.bookings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.coachconnect.kernel.Money;

/** What a player gets back for cancelling; copied onto each booking when it is made, so that it never changes afterwards. */
@Embeddable
public class CancellationPolicy {
    @Column(name = "full_refund_minutes", nullable = false)
    private int fullRefundMinutes;

    @Column(name = "partial_refund_minutes", nullable = false)
    private int partialRefundMinutes;

    @Column(name = "partial_refund_points", nullable = false)
    private int partialRefundPoints;

    protected CancellationPolicy() {}

    /**
     * @param full how long before the start all of the price is refunded, that moment included
     * @param partial how long before the start a part is refunded, that moment included
     * @param partialPoints that part in basis points
     */
    public CancellationPolicy(Duration full, Duration partial, int partialPoints) {
        this.fullRefundMinutes = Math.toIntExact(full.toMinutes());
        this.partialRefundMinutes = Math.toIntExact(partial.toMinutes());
        this.partialRefundPoints = partialPoints;
    }

    /** Everything until 24 hours before the start, half until 2 hours, then nothing. */
    public static CancellationPolicy standard() {
        return new CancellationPolicy(Duration.ofHours(24), Duration.ofHours(2), 5_000);
    }

    /** The refund of a paid booking that the player cancels now. */
    public Money refund(Money price, Instant startsAt, Instant now) {
        Duration left = Duration.between(now, startsAt);
        if (left.compareTo(Duration.ofMinutes(fullRefundMinutes)) >= 0) {
            return price;
        }
        if (left.compareTo(Duration.ofMinutes(partialRefundMinutes)) >= 0) {
            return price.share(partialRefundPoints);
        }
        return Money.of(0, price.currency());
    }
}
