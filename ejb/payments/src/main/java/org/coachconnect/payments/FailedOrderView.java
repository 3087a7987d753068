package org.coachconnect.payments;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An order that the processor did not carry out.
 *
 * @param kind CAPTURE, VOID, REFUND or TRANSFER
 * @param errorCode the processor's code for why
 */
public record FailedOrderView(
        UUID id,
        UUID organisationId,
        UUID paymentId,

        @Schema(enumeration = {"CAPTURE", "VOID", "REFUND", "TRANSFER"})
        String kind,

        Money amount,
        @Nullable String errorCode,
        Instant createdAt) {}
