package org.coachconnect.payments.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.PageRequest;

/** All payments of the organisation in scope. */
public interface Payments {
    /** Adds it unless the booking has one already; two callers at once end with the same one. */
    void addIfAbsent(Payment payment);

    Optional<Payment> find(UUID id);

    Optional<Payment> ofBooking(UUID bookingId);

    /** The same, locked until the end of the transaction: every change of a payment starts here. */
    Optional<Payment> lock(UUID id);

    Optional<Payment> ofIntent(String intentId);

    /** Captured payments of a coach, newest first, from the cursor on and one more than the page holds. */
    List<Payment> earnedBy(UUID coachPersonId, PageRequest page);

    /** Sums of the coach's shares per currency and state. */
    List<EarningsSum> earningsOf(UUID coachPersonId);

    /** Payments whose share is due, whose coach can be paid and that have no transfer order yet. */
    List<DuePayout> duePayouts(int most);

    /** What is held now: captured, and neither earned nor sent back; a sum per currency. */
    List<Money> held();

    /** A sum of the shares in one state. */
    record EarningsSum(String currency, PayoutState payout, long sum) {}

    /** A payout that can be ordered. */
    record DuePayout(UUID paymentId, UUID organisationId, String destination) {}
}
