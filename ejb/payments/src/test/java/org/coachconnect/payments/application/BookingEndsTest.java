package org.coachconnect.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;
import static org.coachconnect.payments.domain.PaymentFixture.command;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import org.coachconnect.events.payments.PaymentAuthorized;
import org.coachconnect.events.payments.PaymentRefunded;
import org.coachconnect.events.payments.PaymentVoided;
import org.coachconnect.events.payments.PayoutTransferred;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentNotAuthorized;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.domain.LedgerAccountKind;
import org.junit.jupiter.api.Test;

class BookingEndsTest {
    private final PaymentHouse house = new PaymentHouse();
    private final OpenPayment command = command();

    private void end(Runnable event) {
        Scope.in(ORGANISATION, event);
        house.executor.workOff();
    }

    private void declined() {
        end(() -> house.bookingEnds.withoutSession(command.bookingId()));
    }

    private void cancelled(long refund) {
        end(() -> house.bookingEnds.cancelled(command.bookingId(), euros(refund)));
    }

    private void settled() {
        end(() -> house.bookingEnds.settled(command.bookingId()));
    }

    @Test
    void anEndWithoutAPaymentIsNothing() {
        end(() -> house.bookingEnds.withoutSession(Ids.next()));
        assertThat(house.outbox.events()).isEmpty();
    }

    @Test
    void aDeclinedBookingReleasesTheAuthorisation() {
        house.authorized(command);
        declined();
        declined();
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.VOIDED);
        assertThat(house.processor.done()).containsExactly("open 4500", "cancel");
        assertThat(house.outbox.events(PaymentVoided.class)).hasSize(1);
        assertThat(house.books.postings()).isEmpty();
    }

    @Test
    void anExpiredBookingCancelsTheIntentBeforeAnybodyPays() {
        house.open(command);
        declined();
        house.notice("intent", house.intentId(command));
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.VOIDED);
        assertThat(house.outbox.events(PaymentAuthorized.class)).isEmpty();
    }

    @Test
    void anAuthorisationThatComesAfterTheEndIsReleasedSilently() {
        house.open(command);
        Scope.in(ORGANISATION, () -> house.bookingEnds.withoutSession(command.bookingId()));
        house.processor.authorize(house.intentId(command));
        house.notice("intent", house.intentId(command));
        assertThat(house.outbox.events(PaymentAuthorized.class)).isEmpty();
        assertThatThrownBy(() -> house.capture(command)).isInstanceOf(PaymentNotAuthorized.class);
        house.executor.workOff();
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.VOIDED);
    }

    @Test
    void anEndWhileTheIntentIsBeingOpenedCancelsItWhenItComes() {
        house.processor.loseTheNextAnswer();
        assertThatThrownBy(() -> house.open(command)).isInstanceOf(PaymentUnavailable.class);
        declined();
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.VOIDED);
        house.notice("intent", house.intentId(command));
        house.executor.workOff();
        assertThat(house.processor.done()).containsExactly("open 4500", "cancel");
        assertThat(house.outbox.events(PaymentVoided.class)).hasSize(1);
    }

    @Test
    void anEndWhileTheCaptureIsBeingMadeGivesAllBack() {
        house.authorized(command);
        house.processor.loseTheNextAnswer();
        assertThatThrownBy(() -> house.capture(command)).isInstanceOf(PaymentUnavailable.class);
        declined();
        assertThat(house.processor.done()).containsExactly("open 4500", "capture", "refund 4500");
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(house.books.balance(LedgerAccountKind.HELD)).isZero();
    }

    @Test
    void aCancelledBookingIsRefundedInPartAndTheRestIsEarned() {
        house.readyAccount(command.coachPersonId());
        house.captured(command);
        cancelled(2250);
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.PARTIALLY_REFUNDED);
        assertThat(house.processor.done()).contains("refund 2250", "transfer 1912 to acct_" + command.coachPersonId());
        assertThat(house.outbox.events(PaymentRefunded.class))
                .extracting(PaymentRefunded::amount)
                .containsExactly(euros(2250));
        assertThat(house.books.balance(LedgerAccountKind.HELD)).isZero();
        assertThat(house.books.balance(LedgerAccountKind.COACH_PAYABLE)).isZero();
        assertThat(house.books.balance(LedgerAccountKind.FEE_REVENUE)).isEqualTo(-338);
        assertThat(house.books.balance(LedgerAccountKind.PROCESSOR_BALANCE)).isEqualTo(4500 - 93 - 2250 - 1912);
    }

    @Test
    void aCancellationWithoutRefundIsEarnedWhole() {
        house.captured(command);
        cancelled(0);
        assertThat(house.outbox.events(PaymentRefunded.class)).isEmpty();
        assertThat(house.books.balance(LedgerAccountKind.COACH_PAYABLE)).isEqualTo(-3825);
    }

    @Test
    void aCancellationBeforeTheCaptureTakesNothing() {
        house.authorized(command);
        cancelled(0);
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.VOIDED);
    }

    @Test
    void aSettledBookingIsPaidOutOnce() {
        house.readyAccount(command.coachPersonId());
        house.captured(command);
        settled();
        settled();
        assertThat(house.processor.done())
                .endsWith("transfer 3825 to acct_" + command.coachPersonId())
                .filteredOn(did -> did.startsWith("transfer"))
                .hasSize(1);
        assertThat(house.outbox.events(PayoutTransferred.class))
                .extracting(PayoutTransferred::amount)
                .containsExactly(euros(3825));
    }

    @Test
    void aPayoutWaitsForTheAccountToBeCompleted() {
        house.captured(command);
        settled();
        assertThat(house.books.balance(LedgerAccountKind.COACH_PAYABLE)).isEqualTo(-3825);
        house.inOrganisation(() -> house.payouts.openAccount(PaymentHouse.coach(command.coachPersonId())));
        house.executor.workOff();
        assertThat(house.outbox.events(PayoutTransferred.class)).isEmpty();
        house.completeAccount(command.coachPersonId());
        house.executor.workOff();
        assertThat(house.outbox.events(PayoutTransferred.class)).hasSize(1);
        assertThat(house.books.balance(LedgerAccountKind.COACH_PAYABLE)).isZero();
    }

    @Test
    void aSettlementWithoutCapturedMoneyIsNotSwallowed() {
        house.authorized(command);
        assertThatThrownBy(this::settled).isInstanceOf(IllegalStateException.class);
    }
}
