package org.coachconnect.payments;

import java.time.Instant;
import java.util.UUID;
import org.coachconnect.kernel.Money;
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
        String step,
        Instant at,
        String account,
        @Nullable UUID subjectId,
        Money amount) {}
