package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.BalanceTransaction;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import java.io.IOException;
import java.nio.file.Path;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefundsTest {
    private RunningSandbox sandbox;
    private StripeClient stripe;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        sandbox = RunningSandbox.in(data);
        stripe = sandbox.stripe();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    private static RefundCreateParams.Builder of(PaymentIntent intent) {
        return RefundCreateParams.builder().setPaymentIntent(intent.getId());
    }

    @Test
    void giveBackInPartsButNeverMoreThanWasTaken() throws Exception {
        PaymentIntent intent = Fixtures.paid(stripe);
        Refund part = stripe.v1().refunds().create(of(intent).setAmount(1500L).build());
        assertThat(part.getStatus()).isEqualTo("succeeded");
        BalanceTransaction posted = stripe.v1().balanceTransactions().retrieve(part.getBalanceTransaction());
        assertThat(posted.getAmount()).isEqualTo(-1500);
        assertThat(posted.getType()).isEqualTo("refund");
        assertThatThrownBy(() ->
                        stripe.v1().refunds().create(of(intent).setAmount(3001L).build()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getParam()).isEqualTo("amount"));
        Refund rest = stripe.v1()
                .refunds()
                .create(of(intent)
                        .setReason(RefundCreateParams.Reason.REQUESTED_BY_CUSTOMER)
                        .build());
        assertThat(rest.getAmount()).isEqualTo(3000);
        assertThat(stripe.v1().charges().retrieve(intent.getLatestCharge()).getRefunded())
                .isTrue();
        assertThatThrownBy(() -> stripe.v1().refunds().create(of(intent).build()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("charge_already_refunded"));
        assertThat(stripe.v1()
                        .refunds()
                        .list(RefundListParams.builder()
                                .setPaymentIntent(intent.getId())
                                .build())
                        .getData())
                .hasSize(2);
    }

    @Test
    void areRefusedForWhatWasNotTaken() throws Exception {
        PaymentIntent authorised = stripe.v1()
                .paymentIntents()
                .create(Fixtures.manualIntent()
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .build());
        assertThatThrownBy(() -> stripe.v1().refunds().create(of(authorised).build()))
                .isInstanceOf(InvalidRequestException.class);
        assertThatThrownBy(() -> stripe.v1()
                        .refunds()
                        .create(RefundCreateParams.builder().setCharge("ch_x").build()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("resource_missing"));
    }

    @Test
    void mayFailLaterAndComeBackToTheBalance() throws Exception {
        PaymentIntent intent = Fixtures.paidWith(stripe, "pm_card_refundFail");
        Refund refund = stripe.v1().refunds().create(of(intent).build());
        assertThat(refund.getStatus()).isEqualTo("succeeded");
        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                stripe.v1().refunds().retrieve(refund.getId()).getStatus())
                        .isEqualTo("failed"));
        assertThat(stripe.v1().charges().retrieve(intent.getLatestCharge()).getAmountRefunded())
                .isZero();
    }
}
