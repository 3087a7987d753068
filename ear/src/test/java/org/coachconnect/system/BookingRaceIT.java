package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Double booking is impossible, however many try at once, and nobody sees more than a clean 409. */
class BookingRaceIT {
    private static final System.Logger LOG = System.getLogger("races");
    private static final int THREADS = 50;
    private static final int HAMMERS = 16;
    private static final Duration HAMMERING = Duration.ofSeconds(Integer.getInteger("race.seconds", 30));
    private static final int ROUNDS = Integer.getInteger("race.rounds", 1);
    private static final int COACHES = 20;
    private static final int PLAYERS = 8;

    @Test
    void fiftyThreadsOnOneSlotGiveOneBooking() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            raceForOneSlot();
            LOG.log(System.Logger.Level.INFO, "one slot, round {0} of {1}: one 201, 49 times 409", round, ROUNDS);
        }
    }

    private static void raceForOneSlot() throws InterruptedException, ExecutionException {
        CoachFixture coach = CoachFixture.publish("Race");
        List<Member> players = IntStream.range(0, 5)
                .mapToObj(i -> Member.register("PLAYER", "Racer" + i))
                .toList();
        Instant slot = coach.slots(2).get(20);
        CyclicBarrier start = new CyclicBarrier(THREADS);

        List<Integer> answers = inParallel(THREADS, i -> () -> {
            start.await();
            return players.get(i % players.size())
                    .api()
                    .post("/bookings", coach.booking(slot))
                    .status();
        });

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(s -> s == 201)).hasSize(1);
        assertThat(answers.stream().filter(s -> s == 409)).hasSize(THREADS - 1);
    }

    @Test
    void hammeredCoachesNeverHaveOverlappingBookings() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            hammer(round);
        }
    }

    private static void hammer(int round) throws InterruptedException, ExecutionException, SQLException {
        List<CoachFixture> coaches = fixtures(COACHES, i -> CoachFixture.publish("Hammered" + i));
        List<Member> players = fixtures(PLAYERS, i -> Member.register("PLAYER", "Hammer" + i));
        List<Instant> slots = coaches.get(0).slots(2);
        Instant end = Instant.now().plus(HAMMERING);

        List<List<Integer>> answers = inParallel(HAMMERS, i -> () -> {
            Random random = new Random(i);
            List<Integer> statuses = new ArrayList<>();
            while (Instant.now().isBefore(end)) {
                CoachFixture coach = coaches.get(random.nextInt(COACHES));
                Instant slot = slots.get(random.nextInt(slots.size()));
                statuses.add(players.get(i % PLAYERS)
                        .api()
                        .post("/bookings", coach.booking(slot))
                        .status());
            }
            return statuses;
        });

        List<Integer> all = answers.stream().flatMap(List::stream).toList();
        LOG.log(System.Logger.Level.INFO, "hammered, round {0} of {1}: {2}", round, ROUNDS, counts(all));
        assertThat(all).hasSizeGreaterThan(200).containsOnly(201, 409);
        assertThat(overlaps()).isZero();
    }

    private static String counts(List<Integer> statuses) {
        return statuses.stream()
                .collect(Collectors.groupingBy(s -> s, Collectors.counting()))
                .toString();
    }

    /** Counted by the overlap operator over all blocking bookings, not by the constraint under test. */
    private static long overlaps() throws SQLException {
        try (Connection sql = Product.get().database();
                Statement statement = sql.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT count(*) FROM bookings.booking a JOIN bookings.booking b ON a.id < b.id
                        WHERE a.state IN ('HELD','PENDING_PAYMENT','AWAITING_COACH','CONFIRMED','IN_PROGRESS')
                          AND b.state IN ('HELD','PENDING_PAYMENT','AWAITING_COACH','CONFIRMED','IN_PROGRESS')
                          AND (a.coach_person_id = b.coach_person_id OR a.player_person_id = b.player_person_id)
                          AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
                        """)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private interface Fixture<T> {
        T make(int number);
    }

    private interface Work<T> {
        Callable<T> of(int number);
    }

    private static <T> List<T> fixtures(int count, Fixture<T> fixture) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<T>> made = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int number = i;
                made.add(pool.submit(() -> fixture.make(number)));
            }
            return results(made);
        } finally {
            pool.shutdown();
        }
    }

    private static <T> List<T> inParallel(int threads, Work<T> work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> calls =
                    IntStream.range(0, threads).mapToObj(work::of).toList();
            return results(pool.invokeAll(calls));
        } finally {
            pool.shutdown();
        }
    }

    private static <T> List<T> results(List<Future<T>> futures) throws InterruptedException, ExecutionException {
        List<T> results = new ArrayList<>();
        for (Future<T> future : futures) {
            results.add(future.get());
        }
        return results;
    }
}
