package org.coachconnect.payments.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.payments.PayoutAccountState;
import org.coachconnect.payments.domain.OrderKind;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.Payments;
import org.coachconnect.payments.domain.PayoutAccount;
import org.coachconnect.payments.domain.PayoutState;

/** Payments in memory. */
public final class InMemoryPayments implements Payments {
    private final List<Payment> payments = new ArrayList<>();
    private final InMemoryPayoutAccounts accounts;
    private final InMemoryOrders orders;

    public InMemoryPayments(InMemoryPayoutAccounts accounts, InMemoryOrders orders) {
        this.accounts = accounts;
        this.orders = orders;
    }

    @Override
    public void addIfAbsent(Payment payment) {
        if (ofBooking(payment.bookingId()).isEmpty()) {
            payments.add(payment);
        }
    }

    @Override
    public Optional<Payment> find(UUID id) {
        return first(p -> p.id().equals(id));
    }

    @Override
    public Optional<Payment> ofBooking(UUID bookingId) {
        return first(p -> p.bookingId().equals(bookingId));
    }

    @Override
    public Optional<Payment> lock(UUID id) {
        return find(id);
    }

    @Override
    public Optional<Payment> ofIntent(String intentId) {
        return first(p -> intentId.equals(p.intentId()));
    }

    @Override
    public List<Payment> earnedBy(UUID coachPersonId, PageRequest page) {
        return payments.stream()
                .filter(p -> p.coachPersonId().equals(coachPersonId) && p.isCaptured())
                .filter(p -> page.after()
                        .map(after -> p.id().toString().compareTo(after) < 0)
                        .orElse(true))
                .sorted(Comparator.comparing((Payment p) -> p.id().toString()).reversed())
                .limit(page.limitPlusOne())
                .toList();
    }

    @Override
    public List<EarningsSum> earningsOf(UUID coachPersonId) {
        return payments.stream()
                .filter(p -> p.coachPersonId().equals(coachPersonId) && p.isCaptured())
                .collect(Collectors.groupingBy(
                        p -> new EarningsSum(p.amount().currency(), p.payout(), 0),
                        Collectors.summingLong(p -> p.coachShare().amount())))
                .entrySet()
                .stream()
                .map(e -> new EarningsSum(e.getKey().currency(), e.getKey().payout(), e.getValue()))
                .sorted(Comparator.comparing(EarningsSum::currency))
                .toList();
    }

    @Override
    public List<DuePayout> duePayouts(int most) {
        return payments.stream()
                .filter(payment -> payment.payout() == PayoutState.DUE)
                .filter(p -> orders.of(p.id(), OrderKind.TRANSFER).isEmpty())
                .flatMap(p -> accounts
                        .ofPerson(p.coachPersonId())
                        .filter(a -> a.state() == PayoutAccountState.READY)
                        .map(PayoutAccount::accountId)
                        .map(account -> new DuePayout(p.id(), p.organisationId(), account))
                        .stream())
                .limit(most)
                .toList();
    }

    @Override
    public List<Money> held() {
        return payments.stream()
                .filter(Payment::isCaptured)
                .map(p -> (p.isConcluded() ? p.refundDue() : p.amount()).minus(p.refunded()))
                .filter(Money::isPositive)
                .collect(Collectors.groupingBy(Money::currency, TreeMap::new, Collectors.summingLong(Money::amount)))
                .entrySet()
                .stream()
                .map(sum -> Money.of(sum.getValue(), sum.getKey()))
                .toList();
    }

    private Optional<Payment> first(Predicate<Payment> wanted) {
        return payments.stream().filter(wanted).findFirst();
    }
}
