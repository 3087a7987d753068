package org.coachconnect.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.system.Api.Answer;

/** A coach who is free around the clock, with one offering of an hour for 45 EUR. */
record CoachFixture(Member member, UUID coachId, UUID offeringId, String headline) {
    static CoachFixture publish(String name) {
        return publish(Member.register("COACH", name));
    }

    static CoachFixture publish(Member coach) {
        String headline = "Entry fragger " + UUID.randomUUID().toString().substring(0, 8);
        Answer profile = coach.api()
                .postWithoutKey(
                        "/coaches",
                        Map.of(
                                "headline",
                                headline,
                                "bio",
                                "Aim, timing, comms.",
                                "games",
                                List.of(Map.of("game", "VALORANT", "rank", "Radiant", "roles", List.of("Duelist"))),
                                "languages",
                                List.of("en", "de"),
                                "country",
                                "DE",
                                "location",
                                Map.of("lat", 52.52, "lon", 13.405),
                                "timeZone",
                                "Europe/Berlin"))
                .expect(201);
        Answer offering = coach.api()
                .postWithoutKey(
                        "/coaches/me/offerings",
                        Map.of(
                                "title", "Live review",
                                "game", "VALORANT",
                                "durationMinutes", 60,
                                "price", Map.of("amount", 4500, "currency", "EUR"),
                                "instantBooking", false,
                                "bufferBeforeMinutes", 0,
                                "bufferAfterMinutes", 0,
                                "minimumNoticeMinutes", 0,
                                "windowDays", 60))
                .expect(201);
        List<Map<String, String>> weekly = Arrays.stream(DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "from", "00:00", "to", "24:00"))
                .toList();
        coach.api()
                .put(
                        "/coaches/me/availability",
                        Map.of("timeZone", "Europe/Berlin", "weekly", weekly, "overrides", List.of()))
                .expect(200);
        return new CoachFixture(
                coach,
                UUID.fromString(profile.json().path("id").asText()),
                UUID.fromString(offering.json().path("id").asText()),
                headline);
    }

    /** The free starts of the coming days, as a player is offered them. */
    List<Instant> slots(int days) {
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        JsonNode items = Api.anonymous()
                .get("/coaches/" + coachId + "/slots?offeringId=" + offeringId + "&from=" + from + "&to="
                        + from.plus(Duration.ofDays(days)) + "&timeZone=Asia/Tokyo")
                .expect(200)
                .json()
                .path("items");
        List<Instant> starts = new ArrayList<>();
        items.forEach(slot -> starts.add(Instant.parse(slot.path("startsAt").asText())));
        return starts;
    }

    Map<String, Object> booking(Instant startsAt) {
        return Map.of(
                "coachId", coachId.toString(), "offeringId", offeringId.toString(), "startsAt", startsAt.toString());
    }
}
