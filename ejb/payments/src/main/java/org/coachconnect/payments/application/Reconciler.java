package org.coachconnect.payments.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.ReconciliationView;
import org.coachconnect.payments.domain.PaymentProcessor;
import org.coachconnect.payments.domain.Reconciliations.Checkpoint;

/**
 * Compares what our books say the processor keeps for us with what the processor moved. Goes on from the comparison before,
 * so a night's work is a night's movements. A difference is an alert, and for people to look at.
 */
@Dependent
class Reconciler {
    private static final Logger LOG = Logger.getLogger(Reconciler.class.getName());

    /** What happened a moment ago may stand on one side only. */
    private static final Duration SETTLING = Duration.ofMinutes(10);

    private final LedgerRecords records;
    private final PaymentProcessor processor;
    private final Clock clock;

    @Inject
    Reconciler(LedgerRecords records, PaymentProcessor processor, Clock clock) {
        this.records = records;
        this.processor = processor;
        this.clock = clock;
    }

    void reconcile() {
        Scope.platform(() -> {
            Instant until = clock.instant().minus(SETTLING);
            Checkpoint last = records.checkpoint().orElseGet(() -> new Checkpoint(Instant.EPOCH, Map.of()));
            if (until.isAfter(last.until())) {
                records.compare(until, total(last, until)).forEach(Reconciler::tell);
            }
        });
    }

    private Map<String, Long> total(Checkpoint last, Instant until) {
        Map<String, Long> total = new HashMap<>(last.processorAmounts());
        processor.movements(last.until(), until).forEach((currency, net) -> total.merge(currency, net, Long::sum));
        return total;
    }

    private static void tell(ReconciliationView row) {
        LOG.log(
                Level.WARNING,
                "The ledger and the payment processor differ: {0} {1} against {2} minor units",
                new Object[] {row.currency(), row.ledgerAmount(), row.processorAmount()});
    }
}
