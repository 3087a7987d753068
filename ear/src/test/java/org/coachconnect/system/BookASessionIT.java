package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.system.Api.Answer;
import org.junit.jupiter.api.Test;

/** The main job, end to end: publish, find, book, pay, chat, meet, settle, rate. */
class BookASessionIT {
    private static final Duration ROOM_OPENS_BEFORE = Duration.ofMinutes(15);

    @Test
    void aPlayerBooksPaysMeetsAndRatesACoach() {
        CoachFixture coach = CoachFixture.publish("Nova");
        Member player = Member.register("PLAYER", "Ana");
        Member rival = Member.register("PLAYER", "Rex");

        findInSearch(coach, player);
        Instant startsAt = firstSlotAfter(coach, Duration.ofSeconds(60));

        Journey journey = Journey.hold(coach, player, startsAt);
        rival.api().post("/bookings", coach.booking(startsAt)).expectProblem(409, "slot-unavailable");
        rival.api().get("/bookings/" + journey.bookingId()).expectProblem(404, "not-found");

        JsonNode payment = journey.openPayment();
        assertThat(journey.openPayment().path("clientSecret")).isEqualTo(payment.path("clientSecret"));
        journey.confirm(payment, "pm_card_chargeDeclined", 402);
        journey.confirm(payment, "pm_card_visa", 200).awaitState("AWAITING_COACH");
        player.api().post("/bookings/" + journey.bookingId() + "/accept", null).expect(403, 404);
        journey.accept();

        listHas(journey, player);
        calendarHas(journey, player);
        try (Socket playerSocket = chat(coach, player)) {
            await("the room opens")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> Instant.now().isAfter(startsAt.minus(ROOM_OPENS_BEFORE)));
            meetInTheRoom(journey, coach, player, rival);
            journey.coachCalls("start");
            playerSocket.awaitFrame(
                    "the state over the socket",
                    f -> Socket.ofType("booking").test(f)
                            && journey.bookingId().equals(f.path("id").asText())
                            && "IN_PROGRESS".equals(f.path("state").asText()));
        }
        journey.coachCalls("complete");
        journey.settle();

        moneyIsWhereItBelongs(journey, coach, player);
        bothRate(journey, coach, player, rival);
    }

    private static void findInSearch(CoachFixture coach, Member player) {
        String query =
                "/search/coaches?q=" + coach.headline().replace(' ', '+') + "&game=VALORANT&near=52.5,13.4&radiusKm=50";
        JsonNode found = await("the coach in the index")
                .atMost(Duration.ofSeconds(30))
                .until(() -> player.api().get(query).expect(200).json(), r -> hasCoach(r, coach));
        assertThat(found.path("facets").path("game").findValuesAsText("value")).contains("VALORANT");
        assertThat(item(found, coach).path("distanceKm").asDouble()).isLessThan(10);
    }

    private static Instant firstSlotAfter(CoachFixture coach, Duration notice) {
        List<Instant> slots = coach.slots(1);
        assertThat(slots).hasSizeGreaterThan(50).isSorted();
        return slots.stream()
                .filter(s -> s.isAfter(Instant.now().plus(notice)))
                .findFirst()
                .orElseThrow();
    }

    private static void listHas(Journey journey, Member player) {
        JsonNode listed = player.api()
                .get("/bookings?state=CONFIRMED")
                .expect(200)
                .json()
                .path("items")
                .path(0);
        assertThat(listed.path("id").asText()).isEqualTo(journey.bookingId());
        assertThat(listed.path("history").findValuesAsText("state"))
                .containsExactly("HELD", "PENDING_PAYMENT", "AWAITING_COACH", "CONFIRMED");
    }

    private static void calendarHas(Journey journey, Member player) {
        String ics = player.api()
                .get("/bookings/" + journey.bookingId() + "/calendar.ics")
                .expect(200)
                .text();
        assertThat(ics).containsPattern("(?s)BEGIN:VEVENT.*UID:.*").containsPattern("SEQUENCE:\\d");
    }

    private static Socket chat(CoachFixture coach, Member player) {
        String conversation = await("a conversation")
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> player.api()
                                .get("/conversations")
                                .expect(200)
                                .json()
                                .path("items")
                                .path(0)
                                .path("id")
                                .asText(),
                        id -> !id.isEmpty());
        Socket playerSocket = Socket.realtime(player);
        String clientId = UUID.randomUUID().toString();
        Map<String, String> message = Map.of(
                "type",
                "message.send",
                "conversationId",
                conversation,
                "clientId",
                clientId,
                "body",
                "gl hf 🎮 <b>hi</b>");
        long seen;
        try (Socket coachSocket = Socket.realtime(coach.member())) {
            playerSocket.send(Map.of("type", "typing", "conversationId", conversation));
            coachSocket.awaitFrame("typing", Socket.ofType("typing"));
            playerSocket.send(message);
            JsonNode ack = playerSocket.awaitFrame("ack", ackOf(clientId));
            coachSocket.awaitFrame(
                    "the message",
                    f -> "gl hf 🎮 <b>hi</b>".equals(f.path("body").asText()));
            playerSocket.send(message);
            seen = ack.path("sequence").asLong();
        }
        String later = UUID.randomUUID().toString();
        playerSocket.send(Map.of(
                "type", "message.send", "conversationId", conversation, "clientId", later, "body", "are you there?"));
        playerSocket.awaitFrame("ack", ackOf(later));
        try (Socket back = Socket.realtime(coach.member())) {
            back.send(Map.of("type", "resume", "conversationId", conversation, "afterSequence", seen));
            back.awaitFrame(
                    "the missed message",
                    f -> "are you there?".equals(f.path("body").asText()));
        }
        List<String> history = coach.member()
                .api()
                .get("/conversations/" + conversation + "/messages")
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("body");
        assertThat(history).containsExactly("are you there?", "gl hf 🎮 <b>hi</b>");
        return playerSocket;
    }

    private static java.util.function.Predicate<JsonNode> ackOf(String clientId) {
        return f -> Socket.ofType("ack").test(f)
                && clientId.equals(f.path("clientId").asText());
    }

    private static void meetInTheRoom(Journey journey, CoachFixture coach, Member player, Member rival) {
        String path = "/bookings/" + journey.bookingId() + "/room";
        rival.api().post(path, null).expectProblem(404, "not-found");
        JsonNode coachRoom =
                coach.member().api().post(path, null).expect(200, 201).json();
        JsonNode playerRoom = player.api().post(path, null).expect(200, 201).json();
        assertThat(coachRoom.path("iceServers").isArray()).isTrue();
        assertThat(coachRoom.path("roomId")).isEqualTo(playerRoom.path("roomId"));
        try (Socket a = Socket.open("/signalling", coachRoom.path("ticket").asText());
                Socket b = Socket.open("/signalling", playerRoom.path("ticket").asText())) {
            b.awaitFrame("welcome", Socket.ofType("welcome"));
            a.send(Map.of("type", "offer", "sdp", "v=0 offer"));
            assertThat(b.awaitFrame("offer", Socket.ofType("offer")).toString()).contains("v=0 offer");
            b.send(Map.of("type", "answer", "sdp", "v=0 answer"));
            assertThat(a.awaitFrame("answer", Socket.ofType("answer")).toString())
                    .contains("v=0 answer");
        }
    }

    private static void moneyIsWhereItBelongs(Journey journey, CoachFixture coach, Member player) {
        await("earnings")
                .atMost(Duration.ofSeconds(20))
                .until(() -> coach.member()
                        .api()
                        .get("/coaches/me/earnings")
                        .expect(200)
                        .text()
                        .contains(journey.bookingId()));
        Ledger.expectBalanced();
        player.api().get("/admin/ledger/trial-balance").expectProblem(403, "forbidden");
        JsonNode payment = player.api()
                .get("/payments?bookingId=" + journey.bookingId())
                .expect(200)
                .json()
                .path("items")
                .path(0);
        Answer invoice = player.api().get("/payments/" + payment.path("id").asText() + "/invoice.pdf");
        assertThat(invoice.expect(200).text()).startsWith("%PDF-");
    }

    private static void bothRate(Journey journey, CoachFixture coach, Member player, Member rival) {
        String path = "/bookings/" + journey.bookingId() + "/rating";
        Map<String, Object> rating = Map.of("stars", 5, "comment", "Clear, kind, sharp");
        player.api().post(path, rating).expect(201);
        player.api().post(path, rating).expect(409);
        rival.api().post(path, rating).expectProblem(404, "not-found");
        coach.member()
                .api()
                .post(path, Map.of("stars", 4, "comment", "Prepared"))
                .expect(201);
        await("the summary").atMost(Duration.ofSeconds(20)).until(() -> {
            JsonNode ratings = Api.anonymous()
                    .get("/coaches/" + coach.coachId() + "/ratings")
                    .expect(200)
                    .json();
            return ratings.path("summary").path("count").asInt() == 1
                    && ratings.path("summary").path("mean").asDouble() == 5.0;
        });
        await("the rating in the index").atMost(Duration.ofSeconds(20)).until(() -> {
            JsonNode found = player.api()
                    .get("/search/coaches?q=" + coach.headline().replace(' ', '+') + "&minRating=4.5")
                    .expect(200)
                    .json();
            return item(found, coach).path("rating").path("count").asInt() == 1;
        });
    }

    private static boolean hasCoach(JsonNode found, CoachFixture coach) {
        return !item(found, coach).isMissingNode();
    }

    private static JsonNode item(JsonNode found, CoachFixture coach) {
        for (JsonNode item : found.path("items")) {
            if (coach.coachId().toString().equals(item.path("coachId").asText())) {
                return item;
            }
        }
        return com.fasterxml.jackson.databind.node.MissingNode.getInstance();
    }
}
