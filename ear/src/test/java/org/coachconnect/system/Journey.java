package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.coachconnect.system.Api.Answer;

/** One booking on its way through the product, step by step. */
final class Journey {
    private final CoachFixture coach;
    private final Member player;
    private final String bookingId;

    private Journey(CoachFixture coach, Member player, String bookingId) {
        this.coach = coach;
        this.player = player;
        this.bookingId = bookingId;
    }

    static Journey hold(CoachFixture coach, Member player, Instant startsAt) {
        JsonNode held = player.api()
                .post("/bookings", coach.booking(startsAt))
                .expect(201)
                .json();
        assertThat(held.path("state").asText()).isEqualTo("HELD");
        return new Journey(coach, player, held.path("id").asText());
    }

    String bookingId() {
        return bookingId;
    }

    Journey pay() {
        return confirm(openPayment(), "pm_card_visa", 200).awaitState("AWAITING_COACH");
    }

    JsonNode openPayment() {
        return player.api()
                .post("/bookings/" + bookingId + "/payment", null)
                .expect(200, 201)
                .json();
    }

    /** Confirms at the sandbox as Stripe.js does in the browser. */
    Journey confirm(JsonNode payment, String card, int expected) {
        String secret = payment.path("clientSecret").asText();
        String body = "client_secret=" + URLEncoder.encode(secret, StandardCharsets.UTF_8) + "&payment_method=" + card;
        new Api(payment.path("publishableKey").asText())
                .send(
                        "POST",
                        Product.get().sandbox() + "/v1/payment_intents/" + secret.split("_secret_", -1)[0] + "/confirm",
                        body,
                        Map.of("Content-Type", "application/x-www-form-urlencoded"))
                .expect(expected);
        return this;
    }

    Journey accept() {
        coachCalls("accept");
        return awaitState("CONFIRMED");
    }

    Journey meet() {
        coachCalls("start");
        coachCalls("complete");
        return this;
    }

    Journey settle() {
        player.api().post("/bookings/" + bookingId + "/confirm-delivery", null).expect(200, 202);
        return awaitState("SETTLED");
    }

    Answer coachCalls(String action) {
        return coach.member()
                .api()
                .post("/bookings/" + bookingId + "/" + action, null)
                .expect(200, 202);
    }

    Journey awaitState(String state) {
        await("booking " + bookingId + " is " + state)
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(150))
                .ignoreExceptions()
                .until(this::state, state::equals);
        return this;
    }

    String state() {
        return player.api()
                .get("/bookings/" + bookingId)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }
}
