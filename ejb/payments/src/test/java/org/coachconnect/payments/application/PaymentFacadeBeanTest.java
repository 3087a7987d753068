package org.coachconnect.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.application.PaymentHouse.coach;
import static org.coachconnect.payments.application.PaymentHouse.player;
import static org.coachconnect.payments.domain.PaymentFixture.command;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import java.nio.charset.StandardCharsets;
import org.coachconnect.events.payments.PaymentAuthorized;
import org.coachconnect.events.payments.PaymentCaptured;
import org.coachconnect.events.payments.PaymentCreated;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.payments.InvoiceNotIssued;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentNotAuthorized;
import org.coachconnect.payments.PaymentRefused;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.PaymentView;
import org.coachconnect.payments.domain.LedgerAccountKind;
import org.junit.jupiter.api.Test;

class PaymentFacadeBeanTest {
    private final PaymentHouse house = new PaymentHouse();
    private final OpenPayment command = command();

    @Test
    void opensOneIntentHoweverOftenItIsAsked() {
        PaymentView first = house.open(command);
        PaymentView second = house.open(command);
        assertThat(first).isEqualTo(second);
        assertThat(first.state()).isEqualTo(PaymentState.OPEN);
        assertThat(first.clientSecret()).contains("_secret_");
        assertThat(house.processor.done()).containsExactly("open 4500");
        assertThat(house.outbox.events(PaymentCreated.class)).hasSize(1);
    }

    @Test
    void goesOnWhereALostAnswerStoppedIt() {
        house.processor.loseTheNextAnswer();
        assertThatThrownBy(() -> house.open(command)).isInstanceOf(PaymentUnavailable.class);
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.OPENING);
        assertThat(house.open(command).state()).isEqualTo(PaymentState.OPEN);
        assertThat(house.processor.done()).containsExactly("open 4500");
    }

    @Test
    void tellsWhenTheProcessorDoesNotTakeSuchAPayment() {
        house.processor.refuseNext("amount_too_small");
        assertThatThrownBy(() -> house.open(command)).isInstanceOf(PaymentRefused.class);
    }

    @Test
    void capturesOnce() {
        house.authorized(command);
        assertThat(house.capture(command).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(house.capture(command).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(house.processor.done()).containsExactly("open 4500", "capture");
        assertThat(house.outbox.events(PaymentCaptured.class)).hasSize(1);
        assertThat(house.books.balance(LedgerAccountKind.HELD)).isEqualTo(-4500);
        assertThat(house.books.balance(LedgerAccountKind.PROCESSOR_BALANCE)).isEqualTo(4407);
        assertThat(house.books.balance(LedgerAccountKind.PROCESSOR_FEES)).isEqualTo(93);
    }

    @Test
    void repeatsTheSameCaptureAfterACrashBetweenClaimAndRecord() {
        house.authorized(command);
        house.processor.loseTheNextAnswer();
        assertThatThrownBy(() -> house.capture(command)).isInstanceOf(PaymentUnavailable.class);
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.AUTHORIZED);
        assertThat(house.capture(command).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(house.processor.done()).containsExactly("open 4500", "capture");
        assertThat(house.processor.keys()).hasSize(3);
        assertThat(house.processor.keys().get(1))
                .isEqualTo(house.processor.keys().get(2));
    }

    @Test
    void aWebhookMayBringTheLostAnswerOfACapture() {
        house.authorized(command);
        house.processor.loseTheNextAnswer();
        assertThatThrownBy(() -> house.capture(command)).isInstanceOf(PaymentUnavailable.class);
        house.notice("intent", house.intentId(command));
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(house.capture(command).state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(house.books.postings()).hasSize(1);
    }

    @Test
    void doesNotCaptureWhatIsNotAuthorised() {
        assertThatThrownBy(() -> house.capture(command)).isInstanceOf(PaymentNotAuthorized.class);
        house.open(command);
        assertThatThrownBy(() -> house.capture(command)).isInstanceOf(PaymentNotAuthorized.class);
    }

    @Test
    void capturesWhatIsAuthorisedEvenBeforeTheNoticeOfIt() {
        house.open(command);
        house.processor.authorize(house.intentId(command));
        assertThat(house.capture(command).state()).isEqualTo(PaymentState.CAPTURED);
        house.notice("intent", house.intentId(command));
        assertThat(house.outbox.events(PaymentAuthorized.class)).hasSize(1);
    }

    @Test
    void seesThatTheAuthorisationIsGoneAtTheProcessor() {
        house.authorized(command);
        house.processor.cancel(house.intentId(command), "by the bank");
        assertThatThrownBy(() -> house.capture(command)).isInstanceOf(PaymentNotAuthorized.class);
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.VOIDED);
    }

    @Test
    void isSeenByItsPlayerAndItsCoachOnly() {
        house.open(command);
        assertThat(house.facade.ofBooking(player(command.playerPersonId()), command.bookingId()))
                .singleElement()
                .satisfies(view -> assertThat(view.clientSecret()).isNotNull());
        assertThat(house.facade.ofBooking(coach(command.coachPersonId()), command.bookingId()))
                .singleElement()
                .satisfies(view -> assertThat(view.clientSecret()).isNull());
        assertThat(house.facade.ofBooking(player(Ids.next()), command.bookingId()))
                .isEmpty();
    }

    @Test
    void theInvoiceIsIssuedWithTheCapture() {
        house.authorized(command);
        PaymentView open = house.open(command);
        assertThatThrownBy(() -> house.facade.invoice(player(command.playerPersonId()), open.id()))
                .isInstanceOf(InvoiceNotIssued.class);
        PaymentView captured = house.capture(command);
        assertThat(captured.invoiceNumber()).isEqualTo("INV-000001");
        byte[] pdf = house.facade
                .invoice(player(command.playerPersonId()), captured.id())
                .content();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThatThrownBy(() -> house.facade.invoice(player(Ids.next()), captured.id()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aCreditNoteFollowsTheRefund() {
        house.captured(command);
        house.inOrganisation(() -> {
            house.bookingEnds.cancelled(command.bookingId(), euros(2250));
            return true;
        });
        assertThatThrownBy(() -> house.facade.creditNote(
                        player(command.playerPersonId()), house.payment(command).id()))
                .isInstanceOf(InvoiceNotIssued.class);
        house.executor.workOff();
        assertThat(house.facade
                        .creditNote(
                                player(command.playerPersonId()),
                                house.payment(command).id())
                        .fileName())
                .isEqualTo("CN-000001.pdf");
    }
}
