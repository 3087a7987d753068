package org.coachconnect.payments.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * One step of a booking's money as the ledger books it; a step is booked at most once per booking. The lines sum to zero per
 * currency: a positive amount is a debit, a negative one a credit.
 */
public record Posting(UUID organisationId, UUID bookingId, Kind kind, Instant occurredAt, List<Line> lines) {
    /** The steps. */
    public enum Kind {
        CAPTURE,
        REFUND,
        RELEASE,
        TRANSFER
    }

    /** One side of a posting; the subject is the booking or the person that the account is kept for. */
    public record Line(LedgerAccountKind account, @Nullable UUID subject, Money amount) {}

    public Posting {
        lines = List.copyOf(lines);
        Map<String, Long> sums = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.amount().currency(),
                        Collectors.summingLong(line -> line.amount().amount())));
        if (lines.size() < 2 || sums.values().stream().anyMatch(sum -> sum != 0)) {
            throw new IllegalArgumentException("The posting does not balance: " + sums);
        }
    }

    /** The player's money came in and is held; the processor kept its fee. */
    public static Posting capture(Payment payment, Money fee, Instant at) {
        return new Builder()
                .move(
                        LedgerAccountKind.PROCESSOR_BALANCE,
                        null,
                        LedgerAccountKind.HELD,
                        payment.bookingId(),
                        payment.amount())
                .move(LedgerAccountKind.PROCESSOR_FEES, null, LedgerAccountKind.PROCESSOR_BALANCE, null, fee)
                .build(payment, Kind.CAPTURE, at);
    }

    /** Held money went back to the player; the processor may ask a fee for it. */
    public static Posting refund(Payment payment, Money back, Money fee, Instant at) {
        return new Builder()
                .move(LedgerAccountKind.HELD, payment.bookingId(), LedgerAccountKind.PROCESSOR_BALANCE, null, back)
                .move(LedgerAccountKind.PROCESSOR_FEES, null, LedgerAccountKind.PROCESSOR_BALANCE, null, fee)
                .build(payment, Kind.REFUND, at);
    }

    /** Held money was earned: the coach's share and our commission. */
    public static Posting release(Payment payment, Instant at) {
        return new Builder()
                .move(
                        LedgerAccountKind.HELD,
                        payment.bookingId(),
                        LedgerAccountKind.COACH_PAYABLE,
                        payment.coachPersonId(),
                        payment.coachShare())
                .move(
                        LedgerAccountKind.HELD,
                        payment.bookingId(),
                        LedgerAccountKind.FEE_REVENUE,
                        null,
                        payment.commission())
                .build(payment, Kind.RELEASE, at);
    }

    /** The coach's share left for the coach's account. */
    public static Posting transfer(Payment payment, Money share, Instant at) {
        return new Builder()
                .move(
                        LedgerAccountKind.COACH_PAYABLE,
                        payment.coachPersonId(),
                        LedgerAccountKind.PROCESSOR_BALANCE,
                        null,
                        share)
                .build(payment, Kind.TRANSFER, at);
    }

    private static final class Builder {
        private final List<Line> lines = new ArrayList<>();

        /** Debits one account and credits another; nothing to move is no line. */
        Builder move(
                LedgerAccountKind debited,
                @Nullable UUID debitedSubject,
                LedgerAccountKind credited,
                @Nullable UUID creditedSubject,
                Money amount) {
            if (!amount.isZero()) {
                lines.add(new Line(debited, debitedSubject, amount));
                lines.add(new Line(credited, creditedSubject, Money.of(-amount.amount(), amount.currency())));
            }
            return this;
        }

        Posting build(Payment payment, Kind kind, Instant at) {
            return new Posting(payment.organisationId(), payment.bookingId(), kind, at, lines);
        }
    }
}
