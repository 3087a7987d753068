package org.coachconnect.payments;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param step CAPTURE, REFUND, RELEASE or TRANSFER
 * @param subjectId the booking or person the account is kept for
 * @param amount positive: debit, negative: credit
 */
public record LedgerEntryView(
        UUID transactionId,

        @Schema(enumeration = {"CAPTURE", "REFUND", "RELEASE", "TRANSFER"})
        String step,

        Instant at,
        String account,
        @Nullable UUID subjectId,
        Money amount) {}
