package org.coachconnect.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreeDSecureTest {
    private static final String RETURN_URL = "http://localhost:9080/pay?booking=b1";

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

    private PaymentIntent challenged(PaymentIntentCreateParams.Builder params, String card) throws Exception {
        PaymentIntent intent = stripe.v1().paymentIntents().create(params.build());
        return stripe.v1()
                .paymentIntents()
                .confirm(
                        intent.getId(),
                        PaymentIntentConfirmParams.builder()
                                .setPaymentMethod(card)
                                .setReturnUrl(RETURN_URL)
                                .build());
    }

    private static String challengeUrl(PaymentIntent intent) {
        return intent.getNextAction().getRedirectToUrl().getUrl();
    }

    @Test
    void leadsToAPageThatCompletesThePayment() throws Exception {
        PaymentIntent intent = challenged(Fixtures.manualIntent(), "pm_card_authenticationRequired");
        assertThat(intent.getStatus()).isEqualTo("requires_action");
        assertThat(sandbox.get(challengeUrl(intent)).body())
                .contains("45.00 EUR")
                .contains("It is no bank");
        HttpResponse<String> done = sandbox.submit(challengeUrl(intent), "outcome=complete");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.headers().firstValue("Location").orElseThrow())
                .startsWith(RETURN_URL + "&payment_intent=" + intent.getId())
                .endsWith("redirect_status=succeeded");
        assertThat(stripe.v1().paymentIntents().retrieve(intent.getId()).getStatus())
                .isEqualTo("requires_capture");
        assertThat(sandbox.submit(challengeUrl(intent), "outcome=complete").statusCode())
                .isEqualTo(410);
    }

    @Test
    void isWalkedThroughByABrowserWithThePublishableKeyOnly() throws Exception {
        PaymentIntent intent =
                stripe.v1().paymentIntents().create(Fixtures.manualIntent().build());
        String path = "/v1/payment_intents/" + intent.getId();
        String secret = "client_secret=" + intent.getClientSecret();

        HttpResponse<String> confirmed = sandbox.browserPost(
                path + "/confirm",
                secret + "&payment_method=pm_card_authenticationRequired&return_url="
                        + URLEncoder.encode(RETURN_URL, StandardCharsets.UTF_8));
        assertThat(confirmed.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        JsonNode redirect = new ObjectMapper().readTree(confirmed.body()).at("/next_action/redirect_to_url");
        assertThat(redirect.path("return_url").asText()).isEqualTo(RETURN_URL);

        HttpResponse<String> done = sandbox.submit(redirect.path("url").asText(), "outcome=complete");
        assertThat(done.headers().firstValue("Location").orElseThrow())
                .startsWith(RETURN_URL)
                .contains("payment_intent_client_secret=" + intent.getClientSecret());
        HttpResponse<String> after = sandbox.send(
                path + "?" + secret,
                r -> r.header("Authorization", "Bearer " + RunningSandbox.PUBLISHABLE_KEY)
                        .header("Origin", "http://localhost:9080"));
        assertThat(after.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(new ObjectMapper().readTree(after.body()).path("status").asText())
                .isEqualTo("requires_capture");
    }

    @Test
    void failsWhenThePayerFails() throws Exception {
        PaymentIntent intent = challenged(Fixtures.intent(), "pm_card_threeDSecure2Required");
        HttpResponse<String> failed = sandbox.submit(challengeUrl(intent), "outcome=fail");
        assertThat(failed.headers().firstValue("Location").orElseThrow()).endsWith("redirect_status=failed");
        PaymentIntent after = stripe.v1().paymentIntents().retrieve(intent.getId());
        assertThat(after.getStatus()).isEqualTo("requires_payment_method");
        assertThat(after.getLastPaymentError().getCode()).isEqualTo("payment_intent_authentication_failure");
    }

    @Test
    void mayStillBeDeclinedByTheBank() throws Exception {
        PaymentIntent intent =
                challenged(Fixtures.intent(), "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds");
        sandbox.submit(challengeUrl(intent), "outcome=complete");
        assertThat(stripe.v1()
                        .paymentIntents()
                        .retrieve(intent.getId())
                        .getLastPaymentError()
                        .getDeclineCode())
                .isEqualTo("insufficient_funds");
    }

    @Test
    void isADeclineWhenThePayerIsNotThere() {
        assertThatThrownBy(() -> stripe.v1()
                        .paymentIntents()
                        .create(Fixtures.intent()
                                .setPaymentMethod("pm_card_authenticationRequired")
                                .setConfirm(true)
                                .setOffSession(true)
                                .build()))
                .isInstanceOfSatisfying(
                        CardException.class, e -> assertThat(e.getCode()).isEqualTo("authentication_required"));
    }

    @Test
    void cannotBeAnsweredWithAGuessedAddress() throws Exception {
        PaymentIntent intent = challenged(Fixtures.intent(), "pm_card_authenticationRequired");
        assertThat(sandbox.submit("/sandbox/3ds/" + intent.getId() + "/guess", "outcome=complete")
                        .statusCode())
                .isEqualTo(410);
        assertThat(stripe.v1().paymentIntents().retrieve(intent.getId()).getStatus())
                .isEqualTo("requires_action");
    }
}
