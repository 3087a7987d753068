package org.coachconnect.ratings.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.ratings.domain.Fixtures.COMPLETED;
import static org.coachconnect.ratings.domain.Fixtures.stars;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.coachconnect.kernel.Ids;
import org.coachconnect.ratings.domain.CoachSummary;
import org.coachconnect.ratings.domain.Rating;
import org.coachconnect.ratings.domain.Report;
import org.coachconnect.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpaStoresIT extends StoresContract {
    @Override
    <T extends @Nullable Object> T inTransaction(Function<Stores, T> work) {
        return Database.get().inTransaction("ratings", em -> work.apply(JpaStores.on(em)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rated_session", "rating", "coach_summary", "report"})
    void everyTableIsFenced(String table) throws SQLException {
        open(facts);
        Rating rating = rate(facts, facts.player(), stars(5));
        doIn(stores -> {
            stores.summaries().lock(rating.coachId(), organisation);
            stores.reports().add(new Report(rating, Ids.next(), "spam", COMPLETED));
        });
        assertThat(rows(table, organisation.toString())).isOne();
        assertThat(rows(table, "*")).isOne();
        assertThat(rows(table, Ids.next().toString())).isZero();
        assertThat(rows(table, "")).isZero();
    }

    @Test
    void sumsLoseNothingWhenManyAddAtOnce() throws Exception {
        UUID coach = Ids.next();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<@Nullable Void> add = () -> {
                doIn(stores -> stores.summaries().lock(coach, organisation).add(stars(5)));
                return null;
            };
            for (Future<@Nullable Void> done :
                    threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> add).toList())) {
                done.get(60, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdown();
        }
        CoachSummary found = in(stores -> stores.summaries().find(coach).orElseThrow());
        assertThat(found.count()).isEqualTo(40);
    }

    @Test
    void theSecondSideWaitsForTheFirstAndSeesItsRating() throws Exception {
        open(facts);
        UUID booking = facts.session().bookingId();
        CountDownLatch locked = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> second = other.submit(() -> {
                locked.await(20, TimeUnit.SECONDS);
                return in(stores -> {
                    stores.sessions().lock(booking);
                    return stores.ratings().ofSession(booking).size();
                });
            });
            doIn(stores -> {
                stores.sessions().lock(booking);
                locked.countDown();
                stores.ratings().add(new Rating(facts.session(), facts.player(), stars(5), COMPLETED));
            });
            assertThat(second.get(20, TimeUnit.SECONDS)).isOne();
        } finally {
            other.shutdown();
        }
    }

    private int rows(String table, String setting) throws SQLException {
        try (Connection connection = Database.get().connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope =
                    connection.prepareStatement("SELECT set_config('coachconnect.organisation', ?, true)")) {
                scope.setString(1, setting);
                scope.execute();
            }
            try (PreparedStatement count = connection.prepareStatement(
                    "SELECT count(*) FROM ratings." + table + " WHERE organisation_id = CAST(? AS uuid)")) {
                count.setString(1, organisation.toString());
                try (ResultSet result = count.executeQuery()) {
                    result.next();
                    return result.getInt(1);
                }
            } finally {
                connection.rollback();
            }
        }
    }
}
