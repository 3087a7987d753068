package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentListParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.PaymentIntentUpdateParams;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentIntentsTest {
    private Path data;
    private RunningSandbox sandbox;
    private StripeClient stripe;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        this.data = data;
        sandbox = RunningSandbox.in(data);
        stripe = sandbox.stripe();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
    }

    @Test
    void isPaidAtOnceWhenCreatedAndConfirmedTogether() throws Exception {
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(Fixtures.intent()
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .putMetadata("booking", "b1")
                        .setTransferGroup("booking_b1")
                        .addExpand("latest_charge.balance_transaction")
                        .build());
        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getAmountReceived()).isEqualTo(4500);
        assertThat(intent.getMetadata()).containsEntry("booking", "b1");
        Charge charge = intent.getLatestChargeObject();
        assertThat(charge.getCaptured()).isTrue();
        assertThat(charge.getTransferGroup()).isEqualTo("booking_b1");
        assertThat(charge.getBalanceTransactionObject().getFee()).isEqualTo(93);
        assertThat(charge.getBalanceTransactionObject().getNet()).isEqualTo(4407);
        assertThat(charge.getPaymentMethodDetails().getCard().getLast4()).isEqualTo("4242");
    }

    @Test
    void keepsTheIntentsIdInFrontOfTheClientSecret() throws Exception {
        PaymentIntent intent =
                stripe.v1().paymentIntents().create(Fixtures.intent().build());
        assertThat(intent.getStatus()).isEqualTo("requires_payment_method");
        assertThat(intent.getClientSecret().split("_secret_")[0]).isEqualTo(intent.getId());
    }

    @Test
    void isAuthorisedThenCapturedInPart() throws Exception {
        PaymentIntent intent =
                stripe.v1().paymentIntents().create(Fixtures.manualIntent().build());
        intent = stripe.v1()
                .paymentIntents()
                .confirm(
                        intent.getId(),
                        PaymentIntentConfirmParams.builder()
                                .setPaymentMethod("pm_card_mastercard")
                                .build());
        assertThat(intent.getStatus()).isEqualTo("requires_capture");
        assertThat(intent.getAmountCapturable()).isEqualTo(4500);
        assertThat(stripe.v1().charges().retrieve(intent.getLatestCharge()).getBalanceTransaction())
                .isNull();

        intent = stripe.v1()
                .paymentIntents()
                .capture(
                        intent.getId(),
                        PaymentIntentCaptureParams.builder()
                                .setAmountToCapture(4000L)
                                .build());
        assertThat(intent.getStatus()).isEqualTo("succeeded");
        assertThat(intent.getAmountReceived()).isEqualTo(4000);
        Charge charge = stripe.v1().charges().retrieve(intent.getLatestCharge());
        assertThat(charge.getAmountCaptured()).isEqualTo(4000);
        assertThat(stripe.v1()
                        .balanceTransactions()
                        .retrieve(charge.getBalanceTransaction())
                        .getFee())
                .isEqualTo(85);
    }

    @Test
    void isNotCapturedBeyondWhatWasAuthorisedNorTwice() throws Exception {
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(Fixtures.manualIntent()
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .build());
        assertThatThrownBy(() -> stripe.v1()
                        .paymentIntents()
                        .capture(
                                intent.getId(),
                                PaymentIntentCaptureParams.builder()
                                        .setAmountToCapture(4501L)
                                        .build()))
                .isInstanceOfSatisfying(InvalidRequestException.class, e -> {
                    assertThat(e.getCode()).isEqualTo("amount_too_large");
                    assertThat(e.getParam()).isEqualTo("amount_to_capture");
                });
        stripe.v1().paymentIntents().capture(intent.getId());
        assertThatThrownBy(() -> stripe.v1().paymentIntents().capture(intent.getId()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("payment_intent_unexpected_state"));
    }

    @Test
    void letsGoOfTheAuthorisationWhenCancelled() throws Exception {
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(Fixtures.manualIntent()
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .build());
        PaymentIntent cancelled = stripe.v1().paymentIntents().cancel(intent.getId());
        assertThat(cancelled.getStatus()).isEqualTo("canceled");
        assertThat(cancelled.getAmountCapturable()).isZero();
        assertThat(stripe.v1().charges().retrieve(intent.getLatestCharge()).getRefunded())
                .isTrue();
        assertThatThrownBy(() -> stripe.v1().paymentIntents().cancel(intent.getId()))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void isCancelledByTheBankWhenTheAuthorisationIsTooOld() throws Exception {
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(Fixtures.manualIntent()
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .build());
        sandbox.close();
        sandbox = RunningSandbox.at(data, Clock.offset(Clock.systemUTC(), Duration.ofDays(7)));
        Awaitility.await().untilAsserted(() -> {
            PaymentIntent later = sandbox.stripe().v1().paymentIntents().retrieve(intent.getId());
            assertThat(later.getStatus()).isEqualTo("canceled");
            assertThat(later.getCancellationReason()).isEqualTo("automatic");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "pm_card_chargeDeclined,card_declined,generic_decline",
        "pm_card_chargeDeclinedInsufficientFunds,card_declined,insufficient_funds",
        "pm_card_chargeDeclinedExpiredCard,expired_card,",
        "pm_card_chargeDeclinedIncorrectCvc,incorrect_cvc,incorrect_cvc",
        "pm_card_chargeDeclinedProcessingError,processing_error,processing_error"
    })
    void isDeclinedAsTheTestCardSays(String card, String code, String declineCode) throws Exception {
        PaymentIntent intent =
                stripe.v1().paymentIntents().create(Fixtures.intent().build());
        CardException declined = catchThrowableOfType(
                CardException.class,
                () -> stripe.v1()
                        .paymentIntents()
                        .confirm(
                                intent.getId(),
                                PaymentIntentConfirmParams.builder()
                                        .setPaymentMethod(card)
                                        .build()));
        assertThat(declined.getStatusCode()).isEqualTo(402);
        assertThat(declined.getCode()).isEqualTo(code);
        assertThat(declined.getDeclineCode()).isEqualTo(declineCode);
        PaymentIntent after = stripe.v1().paymentIntents().retrieve(intent.getId());
        assertThat(after.getStatus()).isEqualTo("requires_payment_method");
        assertThat(after.getLastPaymentError().getCode()).isEqualTo(code);
        assertThat(stripe.v1().charges().retrieve(after.getLatestCharge()).getStatus())
                .isEqualTo("failed");
    }

    @Test
    void canBePaidWithAnotherCardAfterADecline() throws Exception {
        PaymentIntent intent =
                stripe.v1().paymentIntents().create(Fixtures.intent().build());
        String confirm = "/v1/payment_intents/" + intent.getId() + "/confirm";
        String secret = "client_secret=" + intent.getClientSecret();
        HttpResponse<String> declined = sandbox.browserPost(confirm, secret + "&payment_method=pm_card_chargeDeclined");
        assertThat(declined.statusCode()).isEqualTo(402);
        HttpResponse<String> paid = sandbox.browserPost(confirm, secret + "&payment_method=pm_card_visa");
        assertThat(paid.statusCode()).isEqualTo(200);
        assertThat(paid.body()).doesNotContain("latest_charge").doesNotContain("metadata\":{\"");
        assertThat(paid.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void takesATestCardNumberAsAFormSendsIt() throws Exception {
        PaymentIntent intent =
                stripe.v1().paymentIntents().create(Fixtures.intent().build());
        HttpResponse<String> paid = sandbox.browserPost(
                "/v1/payment_intents/" + intent.getId() + "/confirm",
                "client_secret=" + intent.getClientSecret()
                        + "&payment_method_data[type]=card&payment_method_data[card][number]=4242+4242+4242+4242"
                        + "&payment_method_data[card][exp_month]=12&payment_method_data[card][exp_year]=2030"
                        + "&payment_method_data[card][cvc]=123");
        assertThat(paid.statusCode()).isEqualTo(200);
        assertThat(paid.body()).contains("\"succeeded\"");
    }

    @Test
    void showsABrowserNothingWithoutTheSecretAndOnlyItsOwnIntent() throws Exception {
        PaymentIntent intent =
                stripe.v1().paymentIntents().create(Fixtures.intent().build());
        String path = "/v1/payment_intents/" + intent.getId();
        assertThat(sandbox.browserPost(path + "/confirm", "payment_method=pm_card_visa")
                        .body())
                .contains("parameter_missing");
        assertThat(sandbox.browserPost(path + "/confirm", "client_secret=x&payment_method=pm_card_visa")
                        .statusCode())
                .isEqualTo(400);
        assertThat(sandbox.browserPost(path + "/cancel", "client_secret=" + intent.getClientSecret())
                        .statusCode())
                .isEqualTo(401);
        assertThat(sandbox.withKey(RunningSandbox.PUBLISHABLE_KEY)
                        .v1()
                        .paymentIntents()
                        .retrieve(
                                intent.getId(),
                                PaymentIntentRetrieveParams.builder()
                                        .setClientSecret(intent.getClientSecret())
                                        .build())
                        .getAmount())
                .isEqualTo(4500);
    }

    @Test
    void changesAmountAndMetadataUntilItIsPaid() throws Exception {
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(Fixtures.intent()
                        .putMetadata("a", "1")
                        .putMetadata("b", "2")
                        .build());
        PaymentIntent changed = stripe.v1()
                .paymentIntents()
                .update(
                        intent.getId(),
                        PaymentIntentUpdateParams.builder()
                                .setAmount(5000L)
                                .putMetadata("a", "")
                                .putMetadata("c", "3")
                                .build());
        assertThat(changed.getAmount()).isEqualTo(5000);
        assertThat(changed.getMetadata()).containsOnlyKeys("b", "c");
        PaymentIntent paid = Fixtures.paid(stripe);
        assertThatThrownBy(() -> stripe.v1()
                        .paymentIntents()
                        .update(
                                paid.getId(),
                                PaymentIntentUpdateParams.builder()
                                        .setAmount(1L)
                                        .build()))
                .isInstanceOf(InvalidRequestException.class);
    }

    @Test
    void refusesUnknownPeopleAndCards() {
        assertThatThrownBy(() -> stripe.v1()
                        .paymentIntents()
                        .create(Fixtures.intent().setCustomer("cus_nobody").build()))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getParam()).isEqualTo("customer"));
        assertThatThrownBy(() -> Fixtures.paidWith(stripe, "pm_nothing"))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.getCode()).isEqualTo("resource_missing"));
    }

    @Test
    void listsTheNewestFirstAPageAtATime() throws Exception {
        for (int i = 0; i < 5; i++) {
            stripe.v1()
                    .paymentIntents()
                    .create(PaymentIntentCreateParams.builder()
                            .setAmount(100L + i)
                            .setCurrency("eur")
                            .build());
        }
        var first = stripe.v1()
                .paymentIntents()
                .list(PaymentIntentListParams.builder().setLimit(2L).build());
        assertThat(first.getData()).extracting(PaymentIntent::getAmount).containsExactly(104L, 103L);
        assertThat(first.getHasMore()).isTrue();
        var all = first.autoPagingIterable();
        assertThat(all).extracting(PaymentIntent::getAmount).containsExactly(104L, 103L, 102L, 101L, 100L);
        var before = stripe.v1()
                .paymentIntents()
                .list(PaymentIntentListParams.builder()
                        .setLimit(1L)
                        .setEndingBefore(first.getData().get(1).getId())
                        .build());
        assertThat(before.getData()).extracting(PaymentIntent::getAmount).containsExactly(104L);
        assertThat(before.getHasMore()).isFalse();
    }
}
