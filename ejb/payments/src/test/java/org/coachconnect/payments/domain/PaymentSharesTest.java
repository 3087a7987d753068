package org.coachconnect.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.payments.domain.PaymentFixture.captured;
import static org.coachconnect.payments.domain.PaymentFixture.command;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import org.coachconnect.payments.PaymentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentSharesTest {
    @ParameterizedTest
    @CsvSource({
        // price, refund, commission, share
        "4500,    0,  675, 3825",
        "4500, 2250,  338, 1912",
        "4500, 4499,    0,    1",
        "4503, 2252,  338, 1913",
        "   7,    0,    1,    6",
        " 100,   97,    0,    3",
        "4500, 4500,    0,    0"
    })
    void whatDoesNotGoBackIsSharedWithoutLosingACent(long price, long refund, long commission, long share) {
        Payment payment = captured(command(euros(price)));
        payment.conclude(euros(refund));
        assertThat(payment.release()).isEqualTo(euros(price - refund));
        assertThat(payment.commission()).isEqualTo(euros(commission));
        assertThat(payment.coachShare()).isEqualTo(euros(share));
        assertThat(payment.payout()).isEqualTo(share > 0 ? PayoutState.DUE : PayoutState.NONE);
    }

    @Test
    void aPartlyRefundedPaymentSaysSo() {
        Payment payment = captured();
        payment.refunded(euros(2250));
        assertThat(payment.state()).isEqualTo(PaymentState.PARTIALLY_REFUNDED);
        payment.refunded(euros(2250));
        assertThat(payment.state()).isEqualTo(PaymentState.REFUNDED);
    }
}
