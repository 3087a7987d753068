package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each kind of bad input has its problem, names the field at fault and changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BadInputIT {
    private CoachFixture coach;
    private Member player;

    @BeforeAll
    void people() {
        coach = CoachFixture.publish("Strict");
        player = Member.register("PLAYER", "Careless");
    }

    @Test
    void malformedJson() {
        player.api().post("/bookings", "{\"coachId\": ").expectProblem(400, "malformed-json");
        player.api().post("/bookings", "").expect(400);
    }

    @Test
    void missingFields() {
        player.api()
                .post("/bookings", Map.of("offeringId", coach.offeringId().toString()))
                .expectProblem(400, "validation-failed")
                .expectField("coachId")
                .expectField("startsAt");
    }

    @Test
    void wrongTypes() {
        player.api()
                .post("/bookings", Map.of("coachId", "nope", "startsAt", "yesterday"))
                .expectProblem(400, "validation-failed");
        coach.member()
                .api()
                .postWithoutKey("/coaches/me/offerings", Map.of("title", "x", "durationMinutes", "sixty"))
                .expectProblem(400, "validation-failed")
                .expectField("durationMinutes");
    }

    @Test
    void unknownFields() {
        player.api()
                .post(
                        "/bookings",
                        Map.of(
                                "coachId",
                                coach.coachId().toString(),
                                "offeringId",
                                coach.offeringId().toString(),
                                "startsAt",
                                "2030-01-01T10:00:00Z",
                                "price",
                                1))
                .expectProblem(400, "unknown-field")
                .expectField("price");
    }

    @Test
    void tooLarge() {
        String big = "{\"note\":\"" + "x".repeat(1_100_000) + "\"}";
        player.api().post("/bookings", big).expectProblem(413, "body-too-large");
    }

    @Test
    void foreignAndUnknownIds() {
        Member other = Member.register("PLAYER", "Other");
        Journey theirs = Journey.hold(coach, other, coach.slots(2).get(30));
        player.api().get("/bookings/" + theirs.bookingId()).expectProblem(404, "not-found");
        player.api()
                .post("/bookings/" + theirs.bookingId() + "/cancel", Map.of())
                .expectProblem(404, "not-found");
        player.api().get("/coaches/" + UUID.randomUUID()).expectProblem(404, "not-found");
        player.api().get("/coaches/not-an-id").expectProblem(404, "not-found");
        player.api().get("/no/such/thing").expectProblem(404, "not-found");
    }

    @Test
    void tokens() {
        Api.anonymous().get("/users/me").expectProblem(401, "not-signed-in");
        new Api("not.a.token").get("/users/me").expectProblem(401, "not-signed-in");
        new Api(withOtherSubject(player.token())).get("/users/me").expectProblem(401, "not-signed-in");
        player.api().get("/admin/dead-letters").expectProblem(403, "forbidden");
        Api.anonymous()
                .postWithoutKey("/auth/login", Map.of("email", player.email(), "password", "wrong"))
                .expectProblem(401, "invalid-credentials");
        Api.anonymous()
                .postWithoutKey("/auth/login", Map.of("email", "nobody@system.test", "password", "wrong"))
                .expectProblem(401, "invalid-credentials");
    }

    @Test
    void pastAndUnofferedSlots() {
        for (String startsAt : new String[] {"2020-01-01T10:00:00Z", "2030-01-01T10:07:00Z"}) {
            player.api()
                    .post("/bookings", coach.booking(Instant.parse(startsAt)))
                    .expectProblem(409, "slot-unavailable")
                    .expectField("startsAt");
        }
    }

    @Test
    void idempotencyKeys() {
        Map<String, Object> body = coach.booking(coach.slots(2).get(40));
        player.api()
                .postWithoutKey("/bookings", body)
                .expectProblem(400, "validation-failed")
                .expectField("Idempotency-Key");
        String key = UUID.randomUUID().toString();
        String first = player.api().post("/bookings", body, key).expect(201).text();
        assertThat(player.api().post("/bookings", body, key).expect(201).text()).isEqualTo(first);
        player.api()
                .post("/bookings", coach.booking(coach.slots(2).get(50)), key)
                .expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void parametersAndMethods() {
        player.api()
                .get("/coaches/" + coach.coachId() + "/slots?offeringId=" + coach.offeringId()
                        + "&from=tomorrow&to=2030-01-01T10:00:00Z")
                .expectProblem(400, "validation-failed")
                .expectField("from");
        player.api()
                .get("/bookings?limit=1000")
                .expectProblem(400, "validation-failed")
                .expectField("limit");
        player.api().delete("/bookings").expectProblem(405, "method-not-allowed");
        player.api()
                .send("POST", "/bookings", "x", Map.of("Content-Type", "text/plain", "Idempotency-Key", "k"))
                .expectProblem(415, "unsupported-media-type");
    }

    private static String withOtherSubject(String token) {
        String[] parts = token.split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replaceFirst("\"sub\":\"[^\"]+\"", "\"sub\":\"" + UUID.randomUUID() + "\"");
        String forged = Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        return parts[0] + "." + forged + "." + parts[2];
    }
}
