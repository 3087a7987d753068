package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdempotencyTest {
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

    private static RequestOptions key(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private HttpResponse<String> create(String key, String form) throws IOException, InterruptedException {
        return sandbox.send(
                "/v1/payment_intents",
                r -> r.header("Authorization", "Bearer " + RunningSandbox.SECRET_KEY)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Idempotency-Key", key)
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form)));
    }

    @Test
    void givesTheSameAnswerAgain() throws Exception {
        HttpResponse<String> first = create("k", "amount=100&currency=eur&metadata[a]=1");
        HttpResponse<String> again = create("k", "metadata[a]=1&currency=eur&amount=100");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(again.headers().firstValue("Original-Request"))
                .isEqualTo(first.headers().firstValue("Request-Id"));
        assertThat(stripe.v1().paymentIntents().list().getData()).hasSize(1);
    }

    @Test
    void refusesOtherParametersAndOtherPlacesUnderTheSameKey() throws Exception {
        PaymentIntent intent =
                stripe.v1().paymentIntents().create(Fixtures.intent().build(), key("k"));
        assertThatThrownBy(() -> stripe.v1()
                        .paymentIntents()
                        .create(Fixtures.intent().setAmount(1000L).build(), key("k")))
                .isInstanceOf(IdempotencyException.class)
                .hasMessageContaining("same parameters");
        assertThatThrownBy(() -> stripe.v1().paymentIntents().cancel(intent.getId(), key("k")))
                .isInstanceOf(IdempotencyException.class)
                .hasMessageContaining("same endpoint");
    }

    @Test
    void repeatsADeclineWithoutAnotherCharge() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> stripe.v1()
                            .paymentIntents()
                            .create(
                                    Fixtures.intent()
                                            .setPaymentMethod("pm_card_chargeDeclined")
                                            .setConfirm(true)
                                            .build(),
                                    key("k")))
                    .isInstanceOf(CardException.class);
        }
        assertThat(stripe.v1().charges().list().getData()).hasSize(1);
    }

    @Test
    void keepsNothingOfARequestThatWasMalformed() throws Exception {
        assertThatThrownBy(() -> stripe.v1()
                        .paymentIntents()
                        .create(Fixtures.intent().putExtraParam("x", 1).build(), key("k")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(stripe.v1()
                        .paymentIntents()
                        .create(Fixtures.intent().build(), key("k"))
                        .getId())
                .startsWith("pi_");
    }

    @Test
    void refusesASecondRequestWhileTheFirstIsWorkedOn() throws Exception {
        sandbox.fault("{\"path\": \"/v1/payment_intents\", \"delayMs\": 2500}");
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Callable<HttpResponse<String>> request = () -> create("k", "amount=100&currency=eur");
            Future<HttpResponse<String>> one = executor.submit(request);
            Future<HttpResponse<String>> other = executor.submit(request);
            assertThat(new int[] {one.get().statusCode(), other.get().statusCode()})
                    .containsExactlyInAnyOrder(200, 409);
            HttpResponse<String> refused = one.get().statusCode() == 409 ? one.get() : other.get();
            assertThat(refused.body()).contains("idempotency_key_in_use");
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void survivesALostAnswerAndARestart() throws Exception {
        sandbox.fault("{\"path\": \"/v1/payment_intents\", \"status\": 500, \"after\": true}");
        assertThat(create("k", "amount=100&currency=eur").statusCode()).isEqualTo(500);
        sandbox.close();
        sandbox = RunningSandbox.in(data);
        HttpResponse<String> again = create("k", "amount=100&currency=eur");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
        assertThat(sandbox.stripe().v1().paymentIntents().list().getData()).hasSize(1);
    }
}
