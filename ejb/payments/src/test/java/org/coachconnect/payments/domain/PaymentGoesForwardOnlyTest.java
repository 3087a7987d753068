package org.coachconnect.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.domain.PaymentFixture.NOW;
import static org.coachconnect.payments.domain.PaymentFixture.authorized;
import static org.coachconnect.payments.domain.PaymentFixture.captured;
import static org.coachconnect.payments.domain.PaymentFixture.euros;
import static org.coachconnect.payments.domain.PaymentFixture.opening;

import org.coachconnect.kernel.Money;
import org.coachconnect.payments.PaymentState;
import org.junit.jupiter.api.Test;

class PaymentGoesForwardOnlyTest {
    @Test
    void opensOnce() {
        Payment payment = opening();
        assertThat(payment.opened("pi_1", "secret")).isTrue();
        assertThat(payment.opened("pi_2", "other")).isFalse();
        assertThat(payment.intentId()).isEqualTo("pi_1");
    }

    @Test
    void isAuthorisedOnceAndNeverAfterCapture() {
        Payment payment = authorized();
        assertThat(payment.authorized()).isFalse();
        payment.captured("ch_1", NOW);
        assertThat(payment.authorized()).isFalse();
        assertThat(payment.state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void isCapturedOnce() {
        Payment payment = captured();
        assertThat(payment.captured("ch_2", NOW.plusSeconds(1))).isFalse();
        assertThat(payment.capturedAt()).isEqualTo(NOW);
    }

    @Test
    void cannotBeVoidedAfterCapture() {
        Payment payment = captured();
        assertThat(payment.voided()).isFalse();
        assertThat(payment.state()).isEqualTo(PaymentState.CAPTURED);
    }

    @Test
    void aVoidedPaymentStaysVoidWhenAnAuthorisationComesLate() {
        Payment payment = opening();
        payment.voided();
        assertThat(payment.opened("pi_1", "secret")).isFalse();
        assertThat(payment.authorized()).isFalse();
        assertThat(payment.state()).isEqualTo(PaymentState.VOIDED);
        assertThat(payment.intentId()).isEqualTo("pi_1");
    }

    @Test
    void theFirstWordAboutItsEndStands() {
        Payment payment = captured();
        assertThat(payment.conclude(euros(1000))).isTrue();
        assertThat(payment.conclude(euros(4500))).isFalse();
        assertThat(payment.refundDue()).isEqualTo(euros(1000));
    }

    @Test
    void refusesARefundThatIsNoPartOfIt() {
        assertThatThrownBy(() -> captured().conclude(euros(4501))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> captured().conclude(euros(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> captured().conclude(Money.of(100, "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
