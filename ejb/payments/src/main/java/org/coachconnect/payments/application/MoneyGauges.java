package org.coachconnect.payments.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.ReconciliationView;
import org.coachconnect.platform.SharedGauges;
import org.coachconnect.platform.SharedGauges.Sample;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;

/** Tells Prometheus of the money twice a minute. Sums are in minor units of their currency, as everywhere in the books. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MoneyGauges {
    private static final String MINOR_UNITS = "minor_units";

    private static final Metadata HELD = Metadata.builder()
            .withName("coachconnect_held_money")
            .withUnit(MINOR_UNITS)
            .withDescription("Money that is captured and neither earned nor sent back, of all nodes")
            .build();
    private static final Metadata DIFFERENCE = Metadata.builder()
            .withName("coachconnect_reconciliation_difference")
            .withUnit(MINOR_UNITS)
            .withDescription("Ledger minus payment processor at the last comparison, of all nodes")
            .build();
    private static final Metadata COMPARED_AT = Metadata.builder()
            .withName("coachconnect_reconciliation_timestamp")
            .withUnit(MetricUnits.SECONDS)
            .withDescription("Until when ledger and payment processor were compared at last, of all nodes")
            .build();
    private static final Metadata FAILED_ORDERS = Metadata.builder()
            .withName("coachconnect_processor_orders_failed")
            .withDescription(
                    "Refunds, transfers and releases that were given up, of all nodes; 100 is that many or more")
            .build();

    @Inject
    LedgerRecords records;

    @Inject
    SharedGauges gauges;

    @Schedule(hour = "*", minute = "*", second = "5/30", persistent = false)
    void read() {
        gauges.refresh("money", () -> Scope.platform(this::samples));
    }

    private List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        records.held()
                .forEach(money -> samples.add(Sample.of(HELD, money.amount(), new Tag("currency", money.currency()))));
        samples.addAll(lastComparisons());
        samples.add(Sample.of(FAILED_ORDERS, records.failedOrders().size()));
        return samples;
    }

    /** The newest comparison of each currency; the list comes newest first. */
    private List<Sample> lastComparisons() {
        List<Sample> samples = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (ReconciliationView row : records.reconciliations()) {
            if (seen.add(row.currency())) {
                Tag currency = new Tag("currency", row.currency());
                samples.add(Sample.of(DIFFERENCE, row.difference(), currency));
                samples.add(Sample.of(COMPARED_AT, row.until().getEpochSecond(), currency));
            }
        }
        return samples;
    }
}
