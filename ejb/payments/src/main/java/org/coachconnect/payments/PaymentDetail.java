package org.coachconnect.payments;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A payment as administrators see it.
 *
 * @param processorReference the payment intent at the processor, once opened
 * @param payout where the coach's share is: PENDING (held), DUE, PAID or NONE (all of it went back)
 */
public record PaymentDetail(
        UUID id,
        UUID organisationId,
        UUID bookingId,
        String description,
        String playerName,
        String coachName,
        PaymentState state,
        Money amount,
        Money refunded,
        Money coachShare,
        Money commission,

        @Schema(enumeration = {"PENDING", "DUE", "PAID", "NONE"})
        String payout,

        @Nullable String processorReference,
        @Nullable String invoiceNumber,
        Instant createdAt,
        @Nullable Instant capturedAt) {}
