package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.payments.LedgerEntryView;
import org.coachconnect.payments.ReconciliationView;
import org.coachconnect.payments.TrialBalance;
import org.coachconnect.payments.domain.Ledger;
import org.coachconnect.payments.domain.OrderState;
import org.coachconnect.payments.domain.Payments;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders;
import org.coachconnect.payments.domain.Reconciliations;
import org.coachconnect.payments.domain.Reconciliations.Checkpoint;
import org.coachconnect.platform.OrganisationScoped;

/** The books in the database, for the platform's scope; each method is one transaction. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LedgerRecords {
    private static final int MOST = 100;

    @Inject
    Ledger ledger;

    @Inject
    Reconciliations reconciliations;

    @Inject
    ProcessorOrders orders;

    @Inject
    Payments payments;

    @Inject
    DispatchSignal signal;

    @Inject
    Clock clock;

    public TrialBalance trialBalance() {
        return ledger.trialBalance();
    }

    /** What is held for bookings that are neither over nor refunded, per currency. */
    public List<Money> held() {
        return payments.held();
    }

    public List<LedgerEntryView> entries(UUID bookingId) {
        return ledger.entriesOf(bookingId);
    }

    public List<ReconciliationView> reconciliations() {
        return reconciliations.newest(MOST);
    }

    public Optional<Checkpoint> checkpoint() {
        return reconciliations.latest();
    }

    /**
     * Records the comparison of our balances at that time with the processor's, once per day (UTC).
     *
     * @return what differs; nothing when another node was first
     */
    public List<ReconciliationView> compare(Instant until, Map<String, Long> processorAmounts) {
        LocalDate day = until.atZone(ZoneOffset.UTC).toLocalDate();
        if (!reconciliations.claim(day)) {
            return List.of();
        }
        Map<String, Long> ledgerAmounts = ledger.processorBalance(until);
        Set<String> currencies = new TreeSet<>(ledgerAmounts.keySet());
        currencies.addAll(processorAmounts.keySet());
        for (String currency : currencies) {
            reconciliations.add(
                    day,
                    currency,
                    until,
                    ledgerAmounts.getOrDefault(currency, 0L),
                    processorAmounts.getOrDefault(currency, 0L));
        }
        return reconciliations.newest(currencies.size()).stream()
                .filter(row -> row.day().equals(day) && row.difference() != 0)
                .toList();
    }

    public List<ProcessorOrder> failedOrders() {
        return orders.failed(MOST);
    }

    public void retry(UUID orderId) {
        orders.find(orderId)
                .filter(order -> order.state() == OrderState.FAILED)
                .orElseThrow(() -> new NotFound("failed order"))
                .retry(clock.instant());
        signal.orderPlaced();
    }
}
