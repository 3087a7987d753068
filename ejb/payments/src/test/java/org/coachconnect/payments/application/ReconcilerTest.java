package org.coachconnect.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.payments.domain.PaymentFixture.command;

import java.time.Duration;
import org.coachconnect.payments.ReconciliationView;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private final PaymentHouse house = new PaymentHouse();

    @Test
    void findsNoDifferenceWhenAllIsBooked() {
        house.captured(command());
        house.clock.advance(Duration.ofHours(1));
        house.reconciler.reconcile();
        assertThat(house.ledgerRecords.reconciliations())
                .singleElement()
                .extracting(ReconciliationView::ledgerAmount, ReconciliationView::difference)
                .containsExactly(4407L, 0L);
    }

    @Test
    void recordsADifference() {
        house.captured(command());
        house.processor.move("EUR", -100);
        house.clock.advance(Duration.ofHours(1));
        house.reconciler.reconcile();
        assertThat(house.ledgerRecords.reconciliations())
                .singleElement()
                .extracting(ReconciliationView::difference)
                .isEqualTo(100L);
    }

    @Test
    void comparesOnceADay() {
        house.captured(command());
        house.clock.advance(Duration.ofHours(1));
        house.reconciler.reconcile();
        house.clock.advance(Duration.ofMinutes(1));
        house.reconciler.reconcile();
        assertThat(house.ledgerRecords.reconciliations()).hasSize(1);
    }
}
