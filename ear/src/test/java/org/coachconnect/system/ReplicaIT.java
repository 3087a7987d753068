package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.coachconnect.system.Api.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads that may lag come from a real streaming replica; nobody misses what they wrote, and its loss is seen by nobody. */
class ReplicaIT {
    private static final Duration LONG = Duration.ofMinutes(2);

    private final Standby standby = Product.get().standby();

    @BeforeEach
    @AfterEach
    void replicaServes() {
        awaitReplica(true);
    }

    @Test
    void peopleSeeTheirOwnWritesAtOnceAndThoseOfOthersWhenTheReplicaHasThem() throws SQLException {
        CoachFixture coach = CoachFixture.publish("Replica");
        Member player = Member.register("PLAYER", "Replica");
        Member admin = Member.admin();
        List<Instant> slots = coach.slots(2);
        Journey.hold(coach, player, slots.get(4));
        await("the administrator sees the first booking")
                .atMost(LONG)
                .until(() -> bookings(admin, player).size() == 1);

        standby.pauseReplay();
        try {
            String second = Journey.hold(coach, player, slots.get(8)).bookingId();
            assertThat(bookings(admin, player))
                    .as("the look-up of an administrator comes from the replica")
                    .hasSize(1);
            player.api().post("/bookings/" + second + "/cancel", Map.of()).expect(200);
            assertThat(history(player).findValuesAsText("id"))
                    .as("what the player has just cancelled")
                    .contains(second);
            await("a replica that lags too long is not asked any more")
                    .atMost(LONG)
                    .until(() -> bookings(admin, player).size() == 2);
            assertThat(history(player).findValuesAsText("id")).contains(second);
        } finally {
            standby.resumeReplay();
        }
    }

    @Test
    void noReadFailsWhenTheReplicaDies() throws InterruptedException, IOException {
        CoachFixture coach = CoachFixture.publish("Loss");
        Member admin = Member.admin();
        List<String> paths = List.of(
                "/coaches/" + coach.coachId(),
                "/coaches/" + coach.coachId() + "/ratings",
                "/admin/bookings?personId=" + coach.member().id(),
                "/admin/ledger/trial-balance");
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger answered = new AtomicInteger();
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        ExecutorService readers = Executors.newFixedThreadPool(paths.size());
        try {
            for (String path : paths) {
                readers.execute(() -> {
                    while (!stop.get()) {
                        Answer answer = admin.api().get(path);
                        answered.incrementAndGet();
                        if (answer.status() != 200) {
                            failed.add(path + " " + answer.status() + " " + answer.text());
                        }
                    }
                });
            }
            awaitAnswers(answered, 100);
            standby.kill();
            awaitReplica(false);
            awaitAnswers(answered, 100);
            standby.start();
            awaitReplica(true);
            awaitAnswers(answered, 100);
        } finally {
            stop.set(true);
            readers.shutdown();
            assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(failed).as("of " + answered + " reads").isEmpty();
    }

    private static JsonNode bookings(Member admin, Member player) {
        return admin.api()
                .get("/admin/bookings?personId=" + player.id())
                .expect(200)
                .json()
                .path("items");
    }

    private static JsonNode history(Member player) {
        return player.api()
                .get("/bookings?state=CANCELLED_BY_PLAYER&state=SETTLED")
                .expect(200)
                .json()
                .path("items");
    }

    private static void awaitAnswers(AtomicInteger answered, int more) {
        int before = answered.get();
        await(more + " more answers").atMost(LONG).until(() -> answered.get() >= before + more);
    }

    private static void awaitReplica(boolean usable) {
        await("the replica is usable: " + usable)
                .atMost(LONG)
                .ignoreExceptions()
                .until(() -> {
                    for (JsonNode check : Api.anonymous()
                            .get(Product.get().base() + "/health/ready")
                            .json()
                            .path("checks")) {
                        if ("database".equals(check.path("name").asText())) {
                            return check.path("data").path("replicaUsable").asBoolean() == usable;
                        }
                    }
                    return false;
                });
    }
}
