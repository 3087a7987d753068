package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.Stripe;
import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.model.Account;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.param.EventListParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.TransferCreateParams;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebhooksTest {
    private Path data;
    private WebhookCatcher catcher;
    private RunningSandbox sandbox;
    private StripeClient stripe;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        this.data = data;
        catcher = new WebhookCatcher();
        sandbox = RunningSandbox.withWebhooks(data, catcher.address());
        stripe = sandbox.stripe();
    }

    @AfterEach
    void stop() throws IOException {
        sandbox.close();
        catcher.close();
    }

    private Event caught(String type) {
        await().until(() -> catcher.types().contains(type));
        return catcher.events().stream()
                .filter(e -> e.getType().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areSignedAndCarryObjectsThatTheClientUnderstands() throws Exception {
        assertThat(Sandbox.API_VERSION).isEqualTo(Stripe.API_VERSION);
        PaymentIntent paid = Fixtures.paid(stripe);
        Event event = caught("payment_intent.succeeded");
        assertThat(event.getDataObjectDeserializer().getObject())
                .get()
                .isInstanceOfSatisfying(PaymentIntent.class, intent -> {
                    assertThat(intent.getId()).isEqualTo(paid.getId());
                    assertThat(intent.getStatus()).isEqualTo("succeeded");
                });
        await().untilAsserted(() -> assertThat(
                        stripe.v1().events().retrieve(event.getId()).getPendingWebhooks())
                .isZero());
    }

    @Test
    void tellTheStoryOfAPayment() throws Exception {
        PaymentIntent intent = stripe.v1()
                .paymentIntents()
                .create(Fixtures.manualIntent()
                        .setPaymentMethod("pm_card_visa")
                        .setConfirm(true)
                        .build());
        stripe.v1().paymentIntents().capture(intent.getId());
        stripe.v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(intent.getId())
                        .build());
        PaymentIntentCreateParams.Builder declined =
                Fixtures.intent().setPaymentMethod("pm_card_chargeDeclined").setConfirm(true);
        Assertions.assertThatThrownBy(() -> stripe.v1().paymentIntents().create(declined.build()))
                .isInstanceOf(CardException.class);
        stripe.v1()
                .paymentIntents()
                .cancel(stripe.v1()
                        .paymentIntents()
                        .create(Fixtures.intent()
                                .setPaymentMethod("pm_card_authenticationRequired")
                                .setConfirm(true)
                                .build())
                        .getId());
        await().untilAsserted(() -> assertThat(catcher.types())
                .contains(
                        "payment_intent.created",
                        "charge.succeeded",
                        "payment_intent.amount_capturable_updated",
                        "charge.captured",
                        "payment_intent.succeeded",
                        "refund.created",
                        "charge.refunded",
                        "charge.failed",
                        "payment_intent.payment_failed",
                        "payment_intent.requires_action",
                        "payment_intent.canceled"));
    }

    @Test
    void tellTheStoryOfAnAccount() throws Exception {
        Account account = Fixtures.onboardedAccount(sandbox);
        assertThat(caught("account.updated").getAccount()).isEqualTo(account.getId());
        String transfer = stripe.v1()
                .transfers()
                .create(TransferCreateParams.builder()
                        .setAmount(100L)
                        .setCurrency("eur")
                        .setDestination(account.getId())
                        .setSourceTransaction(Fixtures.paid(stripe).getLatestCharge())
                        .build())
                .getId();
        stripe.v1().transfers().reversals().create(transfer);
        caught("transfer.created");
        caught("transfer.reversed");
    }

    @Test
    void areTriedAgainWithLongerAndLongerPauses() throws Exception {
        catcher.failNext(4);
        stripe.v1().paymentIntents().create(Fixtures.intent().build());
        Event event = caught("payment_intent.created");
        List<Instant> attempts = catcher.attempts();
        assertThat(attempts).hasSize(5);
        for (int i = 1; i < attempts.size(); i++) {
            assertThat(Duration.between(attempts.get(i - 1), attempts.get(i)))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(45L << (i - 1)));
        }
        assertThat(event.getId()).startsWith("evt_");
    }

    @Test
    void areSentAgainOnRequest() throws Exception {
        stripe.v1().paymentIntents().create(Fixtures.intent().build());
        Event event = caught("payment_intent.created");
        assertThat(sandbox.submit("/sandbox/events/" + event.getId() + "/resend", "")
                        .statusCode())
                .isEqualTo(200);
        await().until(() -> catcher.events().size() == 2);
        assertThat(catcher.events()).extracting(Event::getId).containsOnly(event.getId());
        assertThat(sandbox.submit("/sandbox/events/evt_none/resend", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void waitForAReceiverThatIsDownAndOverARestart() throws Exception {
        int port = catcher.port();
        catcher.close();
        Fixtures.paid(stripe);
        await().until(() -> sandbox.get("/").body().contains(" · "));
        sandbox.close();
        catcher = new WebhookCatcher(port);
        sandbox = RunningSandbox.withWebhooks(data, catcher.address());
        await().untilAsserted(() -> assertThat(catcher.types())
                .containsExactlyInAnyOrder("payment_intent.created", "charge.succeeded", "payment_intent.succeeded"));
    }

    @Test
    void areListedByType() throws Exception {
        Fixtures.paid(stripe);
        assertThat(stripe.v1()
                        .events()
                        .list(EventListParams.builder()
                                .setType("payment_intent.*")
                                .build())
                        .getData())
                .extracting(Event::getType)
                .containsExactly("payment_intent.succeeded", "payment_intent.created");
    }
}
