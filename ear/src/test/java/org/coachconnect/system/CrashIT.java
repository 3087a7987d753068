package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was committed survives kill -9 of any part, arrives once, and the ledger balances. */
class CrashIT {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 1);

    @AfterEach
    void theProductIsBack() {
        Product.get().awaitReady();
    }

    @Test
    void eventsOfAServerKilledBetweenCommitAndRelayArriveOnce() {
        for (int round = 1; round <= ROUNDS; round++) {
            CoachFixture coach = CoachFixture.publish("Crash");
            Member player = Member.register("PLAYER", "Crash");
            Instant slot = coach.slots(2).get(20);
            awaitAllRelayed();

            Product.get().signal("STOP", "broker");
            Journey journey = Journey.hold(coach, player, slot);
            assertThat(unsent(journey.bookingId()))
                    .as("committed and not relayed")
                    .isEqualTo(1);
            assertThat(Member.admin()
                            .api()
                            .get("/admin/outbox")
                            .expect(200)
                            .json()
                            .path("waiting")
                            .asInt())
                    .isPositive();
            Product.get().kill("liberty");
            Product.get().signal("CONT", "broker");
            awaitLibertyRestarted();

            awaitAllRelayed();
            awaitConsumedOnce(journey.bookingId(), "BookingCreated", "coaches.bookings");
            Member again = Member.signIn(player.email(), player.password());
            assertThat(again.api()
                            .get("/bookings/" + journey.bookingId())
                            .expect(200)
                            .json()
                            .path("state")
                            .asText())
                    .isEqualTo("HELD");
            again.api().post("/bookings", coach.booking(slot)).expectProblem(409, "slot-unavailable");
            Ledger.expectBalanced();
            report("server killed between commit and relay", round);
        }
    }

    @Test
    void aJourneySurvivesTheDeathOfTheBroker() {
        for (int round = 1; round <= ROUNDS; round++) {
            CoachFixture coach = CoachFixture.publish("Broker");
            Member player = Member.register("PLAYER", "Broker");
            List<Instant> slots = coach.slots(2);
            Journey journey = Journey.hold(coach, player, slots.get(2));
            JsonNode payment = journey.openPayment();

            Product.get().kill("broker");
            journey.confirm(payment, "pm_card_visa", 200).awaitState("AWAITING_COACH");
            journey.accept();
            awaitAllRelayed();
            for (String type : List.of("BookingCreated", "BookingConfirmed")) {
                awaitConsumedOnce(journey.bookingId(), type, "notifications.bookings");
            }
            Ledger.expectBalanced();
            assertThat(Member.admin()
                            .api()
                            .get("/admin/dead-letters")
                            .expect(200)
                            .json()
                            .path("items"))
                    .isEmpty();
            report("broker killed during the journey", round);
            leaveTime(round);
        }
    }

    /** The launcher takes six deaths within three minutes for a crash loop, and ends. */
    private static void leaveTime(int round) {
        if (round % 5 == 0 && round < ROUNDS) {
            await("deaths long ago")
                    .atMost(Duration.ofMinutes(4))
                    .pollDelay(Duration.ofMinutes(3))
                    .until(() -> true);
        }
    }

    private static void report(String what, int round) {
        System.getLogger("crashes").log(System.Logger.Level.INFO, "{0}: round {1} of {2} passed", what, round, ROUNDS);
    }

    private static void awaitLibertyRestarted() {
        await("the killed server stops answering and comes back")
                .pollDelay(Duration.ofSeconds(2))
                .atMost(Duration.ofMinutes(3))
                .ignoreExceptions()
                .until(() -> Api.anonymous()
                                .send("GET", Product.get().base() + "/health/ready", null, java.util.Map.of())
                                .status()
                        == 200);
    }

    private static void awaitAllRelayed() {
        await("the outbox is empty")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> count("SELECT count(*) FROM platform.outbox WHERE state <> 'SENT'") == 0);
    }

    private static long unsent(String bookingId) {
        return count("SELECT count(*) FROM platform.outbox WHERE state <> 'SENT' AND subject_id = ?", bookingId);
    }

    /** Exactly one event of the type, and the consumer's inbox has it: its key makes a second time impossible. */
    private static void awaitConsumedOnce(String bookingId, String type, String consumer) {
        await(type + " in " + consumer)
                .atMost(Duration.ofSeconds(60))
                .until(() -> count(
                                "SELECT count(*) FROM platform.outbox o JOIN platform.inbox i ON i.event_id = o.id"
                                        + " WHERE o.subject_id = ? AND o.type = '" + type + "' AND i.consumer = '"
                                        + consumer + "'",
                                bookingId)
                        == 1);
    }

    private static long count(String query, String... ids) {
        try (Connection sql = Product.get().database();
                PreparedStatement statement = sql.prepareStatement(query)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setObject(i + 1, UUID.fromString(ids[i]));
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
