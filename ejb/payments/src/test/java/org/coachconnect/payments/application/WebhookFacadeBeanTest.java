package org.coachconnect.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.domain.PaymentFixture.command;

import org.coachconnect.events.payments.PaymentAuthorized;
import org.coachconnect.events.payments.PaymentCreated;
import org.coachconnect.events.payments.PaymentFailed;
import org.coachconnect.events.payments.PaymentVoided;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.WebhookSignatureInvalid;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.Notice;
import org.coachconnect.payments.testing.FakeProcessor;
import org.junit.jupiter.api.Test;

class WebhookFacadeBeanTest {
    private final PaymentHouse house = new PaymentHouse();
    private final OpenPayment command = command();

    @Test
    void refusesWhatIsNotSigned() {
        assertThatThrownBy(() -> house.webhooks.receive("evt_1 intent pi_1", "forged"))
                .isInstanceOf(WebhookSignatureInvalid.class);
    }

    @Test
    void worksOnAReplayedNoticeOnce() {
        house.open(command);
        house.processor.authorize(house.intentId(command));
        house.notice("evt_9", "intent", house.intentId(command));
        house.notice("evt_9", "intent", house.intentId(command));
        assertThat(house.outbox.events(PaymentAuthorized.class)).hasSize(1);
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.AUTHORIZED);
    }

    @Test
    void neverStepsBackwardsWhenAnOldAnswerIsAppliedLate() {
        house.open(command);
        Intent old = house.processor.intent(house.intentId(command));
        house.processor.authorize(house.intentId(command));
        house.notice("intent", house.intentId(command));
        house.capture(command);
        Notice late = house.processor.read("evt_late intent x", FakeProcessor.SIGNATURE);
        house.inOrganisation(() -> {
            house.records.noticed(late, house.payment(command).id(), old);
            return true;
        });
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void tellsOfADeclinedCardOnce() {
        house.open(command);
        house.processor.decline(house.intentId(command), "insufficient_funds");
        house.notice("evt_9", "failed", house.intentId(command));
        house.notice("evt_9", "failed", house.intentId(command));
        assertThat(house.outbox.events(PaymentFailed.class))
                .singleElement()
                .extracting(PaymentFailed::declineCode)
                .isEqualTo("insufficient_funds");
    }

    @Test
    void doesNotTellOfADeclineThatIsOvertakenBySuccess() {
        house.authorized(command);
        house.notice("failed", house.intentId(command));
        assertThat(house.outbox.events(PaymentFailed.class)).isEmpty();
    }

    @Test
    void mayArriveBeforeTheIntentIsRecorded() {
        house.processor.loseTheNextAnswer();
        assertThatThrownBy(() -> house.open(command)).isInstanceOf(PaymentUnavailable.class);
        house.notice("intent", house.intentId(command));
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.OPEN);
        house.open(command);
        assertThat(house.outbox.events(PaymentCreated.class)).hasSize(1);
    }

    @Test
    void anExpiredAuthorisationVoidsThePayment() {
        house.authorized(command);
        house.processor.cancel(house.intentId(command), "expired");
        house.notice("intent", house.intentId(command));
        house.notice("intent", house.intentId(command));
        assertThat(house.payment(command).state()).isEqualTo(PaymentState.VOIDED);
        assertThat(house.outbox.events(PaymentVoided.class)).hasSize(1);
    }

    @Test
    void passesOverWhatIsNotOurs() {
        house.notice("intent", "pi_of_somebody_else");
        house.notice("account", "acct_of_somebody_else");
        house.notice("charge", "ch_1");
        assertThat(house.outbox.events()).isEmpty();
    }
}
