package org.coachconnect.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;
import static org.coachconnect.payments.domain.PaymentFixture.command;

import java.time.Duration;
import java.util.List;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.domain.OrderKind;
import org.coachconnect.payments.domain.OrderState;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrderExecutorTest {
    private final PaymentHouse house = new PaymentHouse();
    private final OpenPayment command = command();

    @BeforeEach
    void settleABooking() {
        house.readyAccount(command.coachPersonId());
        house.captured(command);
        Scope.in(ORGANISATION, () -> house.bookingEnds.settled(command.bookingId()));
    }

    private ProcessorOrder transfer() {
        return house.orders.of(house.payment(command).id(), OrderKind.TRANSFER).orElseThrow();
    }

    private List<String> lastKeys(int count) {
        List<String> keys = house.processor.keys();
        return keys.subList(keys.size() - count, keys.size());
    }

    @Test
    void repeatsTheSameCallAfterALostAnswer() {
        house.processor.loseTheNextAnswer();
        house.executor.workOff();
        assertThat(transfer().state()).isEqualTo(OrderState.CLAIMED);
        house.clock.advance(Duration.ofMinutes(5));
        house.executor.workOff();
        assertThat(transfer().state()).isEqualTo(OrderState.DONE);
        assertThat(lastKeys(2)).containsOnly(transfer().id().toString());
        assertThat(house.processor.done())
                .filteredOn(did -> did.startsWith("transfer"))
                .hasSize(1);
    }

    @Test
    void asksAgainUnderAnotherKeyAfterARefusal() {
        house.processor.refuseNext("balance_insufficient");
        house.executor.workOff();
        assertThat(transfer().errorCode()).isEqualTo("balance_insufficient");
        house.clock.advance(Duration.ofMinutes(5));
        house.executor.workOff();
        assertThat(transfer().state()).isEqualTo(OrderState.DONE);
        assertThat(lastKeys(2)).doesNotHaveDuplicates();
    }

    @Test
    void waitsBeforeItTriesAgain() {
        house.processor.beUnreachableOnce();
        house.executor.workOff();
        house.executor.workOff();
        assertThat(transfer().attempts()).isEqualTo(1);
    }

    @Test
    void countsNoAttemptWhileTheProcessorIsNotAsked() {
        for (int i = 0; i < 100; i++) {
            house.processor.notBeAskedOnce();
            house.executor.workOff();
            house.clock.advance(Duration.ofSeconds(10));
        }
        assertThat(transfer().attempts()).isZero();
        house.executor.workOff();
        assertThat(transfer().state()).isEqualTo(OrderState.DONE);
    }

    @Test
    void aGivenUpOrderIsSeenAndCanBeTriedAgain() {
        for (int i = 0; i < 20; i++) {
            house.processor.beUnreachableOnce();
            house.executor.workOff();
            house.clock.advance(Duration.ofHours(2));
        }
        assertThat(house.ledgerRecords.failedOrders())
                .extracting(ProcessorOrder::id)
                .containsExactly(transfer().id());
        house.ledgerRecords.retry(transfer().id());
        house.executor.workOff();
        assertThat(transfer().state()).isEqualTo(OrderState.DONE);
    }

    @Test
    void anOrderThatCannotBeCarriedOutDoesNotHoldUpTheOthers() {
        OpenPayment broken = command();
        house.processor.beUnreachableOnce();
        assertThatThrownBy(() -> house.open(broken)).isInstanceOf(PaymentUnavailable.class);
        house.orders.add(ProcessorOrder.voiding(Ids.next(), house.payment(broken), house.clock.instant()));
        house.executor.workOff();
        assertThat(transfer().state()).isEqualTo(OrderState.DONE);
        assertThat(house.orders
                        .of(house.payment(broken).id(), OrderKind.VOID)
                        .orElseThrow()
                        .state())
                .isEqualTo(OrderState.CLAIMED);
    }
}
