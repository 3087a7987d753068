package org.coachconnect.payments.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.payments.LedgerEntryView;
import org.coachconnect.payments.ReconciliationView;
import org.coachconnect.payments.TrialBalance;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.Invoices;
import org.coachconnect.payments.domain.Ledger;
import org.coachconnect.payments.domain.LedgerAccountKind;
import org.coachconnect.payments.domain.Posting;
import org.coachconnect.payments.domain.ProcessorEvents;
import org.coachconnect.payments.domain.Reconciliations;

/** Ledger, invoices, notices and reconciliations in memory. */
public final class InMemoryBooks implements Ledger, Invoices, ProcessorEvents, Reconciliations {
    private final List<Posting> postings = new ArrayList<>();
    private final List<Invoice> invoices = new ArrayList<>();
    private final Map<String, Long> counters = new HashMap<>();
    private final Set<String> events = new HashSet<>();
    private final List<ReconciliationView> reconciliations = new ArrayList<>();

    public List<Posting> postings() {
        return List.copyOf(postings);
    }

    /** The balance of an account over all its subjects, in minor units. */
    public long balance(LedgerAccountKind account) {
        return postings.stream()
                .flatMap(p -> p.lines().stream())
                .filter(line -> line.account() == account)
                .mapToLong(line -> line.amount().amount())
                .sum();
    }

    @Override
    public void post(Posting posting) {
        boolean twice = postings.stream()
                .anyMatch(p -> p.bookingId().equals(posting.bookingId()) && p.kind() == posting.kind());
        if (twice) {
            throw new IllegalStateException("Booked twice: " + posting.kind());
        }
        postings.add(posting);
    }

    @Override
    public TrialBalance trialBalance() {
        return TrialBalance.of(List.of());
    }

    @Override
    public List<LedgerEntryView> entriesOf(UUID bookingId) {
        return List.of();
    }

    @Override
    public Map<String, Long> processorBalance(Instant until) {
        return postings.stream()
                .filter(p -> !p.occurredAt().isAfter(until))
                .flatMap(p -> p.lines().stream())
                .filter(line -> line.account() == LedgerAccountKind.PROCESSOR_BALANCE)
                .collect(Collectors.groupingBy(
                        line -> line.amount().currency(),
                        Collectors.summingLong(line -> line.amount().amount())));
    }

    @Override
    public long nextNumber(UUID organisationId, InvoiceKind series) {
        return counters.merge(organisationId + "/" + series, 1L, Long::sum);
    }

    @Override
    public void add(Invoice invoice) {
        invoices.add(invoice);
    }

    @Override
    public Optional<Invoice> of(UUID paymentId, InvoiceKind kind) {
        return invoices.stream()
                .filter(i -> i.paymentId().equals(paymentId) && i.kind() == kind)
                .findFirst();
    }

    @Override
    public boolean addNew(String eventId, String type, Instant receivedAt) {
        return events.add(eventId);
    }

    @Override
    public boolean contains(String eventId) {
        return events.contains(eventId);
    }

    @Override
    public Optional<Checkpoint> latest() {
        return reconciliations.stream()
                .map(ReconciliationView::until)
                .max(Instant::compareTo)
                .map(until -> new Checkpoint(
                        until,
                        reconciliations.stream()
                                .filter(r -> r.until().equals(until))
                                .collect(Collectors.toMap(
                                        ReconciliationView::currency, ReconciliationView::processorAmount))));
    }

    @Override
    public boolean claim(LocalDate day) {
        return reconciliations.stream().noneMatch(r -> r.day().equals(day));
    }

    @Override
    public void add(LocalDate day, String currency, Instant until, long ledgerAmount, long processorAmount) {
        reconciliations.add(new ReconciliationView(
                day, currency, until, ledgerAmount, processorAmount, ledgerAmount - processorAmount));
    }

    @Override
    public List<ReconciliationView> newest(int most) {
        return List.copyOf(reconciliations);
    }
}
