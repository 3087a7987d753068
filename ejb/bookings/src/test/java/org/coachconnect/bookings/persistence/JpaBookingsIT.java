package org.coachconnect.bookings.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.domain.BookingFixture.NOW;
import static org.coachconnect.bookings.domain.BookingFixture.START;
import static org.coachconnect.bookings.domain.BookingFixture.aBooking;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.SlotUnavailable;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.kernel.Ids;
import org.coachconnect.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contract on a real PostgreSQL, and what only a real one can show: races, locks and the fence. */
class JpaBookingsIT extends BookingsContract {
    private static final int THREADS = 50;

    @Override
    <T extends @Nullable Object> T inTransaction(Function<Bookings, T> work) {
        return Database.get().inTransaction("bookings", em -> work.apply(new JpaBookings(em)));
    }

    @Test
    void oneOfFiftyWinsTheSlotByTheConstraintAlone() throws Exception {
        List<String> outcomes = race(i -> given(mine().player(Ids.next()).build()));

        assertThat(outcomes).filteredOn("won"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("SlotUnavailable"::equals).hasSize(THREADS - 1);
    }

    @Test
    void oneOfFiftyWinsTheSlotBehindTheLock() throws Exception {
        List<String> outcomes = race(i -> {
            Booking wanted = mine().player(Ids.next()).build();
            write(bookings -> {
                bookings.lockCalendars(
                        wanted.parties().coachPersonId(), wanted.parties().playerPersonId());
                if (bookings.isTaken(wanted.parties(), wanted.slot(), null)) {
                    throw new SlotUnavailable();
                }
                bookings.add(wanted);
            });
        });

        assertThat(outcomes).filteredOn("won"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("SlotUnavailable"::equals).hasSize(THREADS - 1);
    }

    @Test
    void onePlayerGetsOneOfFiftyCoachesAtATime() throws Exception {
        List<String> outcomes = race(i -> given(mine().coach(Ids.next()).build()));

        assertThat(outcomes).filteredOn("won"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("SlotUnavailable"::equals).hasSize(THREADS - 1);
    }

    /** The fence lets no index be asked by an operator that is not leakproof, and says nothing: the plan has to be looked at. */
    @Test
    void whoIsInTheWayIsAskedOfAnIndexInsideTheFence() throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = Database.get().connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('coachconnect.organisation', '*', true)");
            statement.execute("SET LOCAL enable_seqscan = off");
            statement.execute("PREPARE taken (uuid, uuid, timestamptz, timestamptz, timestamptz, timestamptz) AS"
                    + " SELECT id FROM bookings.booking WHERE "
                    + JpaBookings.IN_THE_WAY.replace('?', '$'));
            try (ResultSet lines = statement.executeQuery("EXPLAIN EXECUTE taken (gen_random_uuid(), gen_random_uuid(),"
                    + " now(), now() + interval '1 hour', now(), now() + interval '1 hour')")) {
                while (lines.next()) {
                    plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
        }
        assertThat(plan.toString())
                .containsPattern("Index Cond: .*\\(starts_at > ")
                .doesNotContain("Seq Scan");
    }

    @Test
    void ofTwoConcurrentChangesOneIsTold() {
        Booking booking = given(mine().build());

        assertThatThrownBy(() -> write(bookings -> {
                    Booking mine = bookings.find(booking.id()).orElseThrow();
                    concurrently(() -> change(booking.id(), b -> b.expire(NOW)));
                    mine.beginPayment(NOW);
                    bookings.save(mine);
                }))
                .isInstanceOf(BookingStateChanged.class);
        assertThat(find(booking).state()).isEqualTo(BookingState.EXPIRED);
    }

    @Test
    void twoNodesDoNotClaimTheSameDueBooking() {
        Booking hold = given(mine().build());

        write(one -> {
            assertThat(one.claimDue(hold.id(), hold.holdExpiresAt())).isPresent();
            concurrently(() -> write(other ->
                    assertThat(other.claimDue(hold.id(), hold.holdExpiresAt())).isEmpty()));
        });
    }

    @Test
    void theDatabaseKnowsTheSameBlockingStatesAsTheDomain() throws SQLException {
        List<String> definitions = strings("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'x'"
                + " AND conrelid = 'bookings.booking'::regclass");

        assertThat(definitions).hasSize(2).allSatisfy(definition -> {
            for (BookingState state : BookingState.values()) {
                assertThat(definition.contains("'" + state + "'"))
                        .as(state.name())
                        .isEqualTo(state.isBlocking());
            }
        });
    }

    @Test
    void refusesAnEmptySession() {
        Booking booking = given(mine().build());

        assertThatThrownBy(() ->
                        sql(organisation, "UPDATE bookings.booking SET ends_at = starts_at WHERE id = ?", booking))
                .hasMessageContaining("booking_");
    }

    @Test
    void refusesAWaitingStateWithoutATimer() {
        Booking booking = given(mine().build());

        assertThatThrownBy(() -> sql(organisation, "UPDATE bookings.booking SET due_at = NULL WHERE id = ?", booking))
                .hasMessageContaining("booking_waits_with_timer");
    }

    @Test
    void theFenceHidesRowsOfAnotherOrganisationInSql() throws SQLException {
        Booking mine = given(mine().build());
        Booking foreign =
                given(aBooking().startingAt(START.plus(Duration.ofDays(2))).build());
        String update = "UPDATE bookings.booking SET note = 'x' WHERE id = ?";

        assertThat(sql(organisation, update, mine)).isEqualTo(1);
        assertThat(sql(organisation, update, foreign)).isZero();
        assertThat(sql(null, update, mine)).isZero();
        assertThatThrownBy(() -> sql(
                        organisation,
                        "UPDATE bookings.booking SET organisation_id = '" + Ids.next() + "' WHERE id = ?",
                        mine))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> sql(organisation, "DELETE FROM bookings.booking WHERE id = ?", mine))
                .hasMessageContaining("permission denied");
    }

    private static int sql(@Nullable UUID organisation, String statement, Booking booking) throws SQLException {
        try (Connection connection = Database.get().connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope =
                    connection.prepareStatement("SELECT set_config('coachconnect.organisation', ?, true)")) {
                scope.setString(1, organisation == null ? "" : organisation.toString());
                scope.execute();
            }
            try (PreparedStatement sql = connection.prepareStatement(statement)) {
                sql.setObject(1, booking.id());
                int changed = sql.executeUpdate();
                connection.commit();
                return changed;
            }
        }
    }

    private static List<String> strings(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = Database.get().connection();
                PreparedStatement sql = connection.prepareStatement(query);
                ResultSet rows = sql.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static void concurrently(Runnable work) {
        Thread other = new Thread(work);
        List<Throwable> failures = new ArrayList<>();
        other.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        other.start();
        try {
            other.join(TimeUnit.SECONDS.toMillis(20));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(other.isAlive()).as("the other transaction waits").isFalse();
        assertThat(failures).isEmpty();
    }

    private List<String> race(Consumer<Integer> attempt) throws Exception {
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> attempts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                attempts.add(() -> {
                    together.await();
                    return outcome(() -> attempt.accept(number));
                });
            }
            List<String> outcomes = new ArrayList<>();
            for (Future<String> done : threads.invokeAll(attempts)) {
                outcomes.add(result(done));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String result(Future<String> done) throws InterruptedException, ExecutionException {
        return done.get();
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return "won";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }
}
