package org.coachconnect.coaches.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.Fixtures;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.Standing;
import org.coachconnect.coaches.domain.TimeRange;
import org.coachconnect.coaches.domain.VerificationRequest;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpaStoresIT extends StoresContract {
    @Override
    <T extends @Nullable Object> T inTransaction(Function<Stores, T> work) {
        return Database.get().inTransaction("coaches", em -> work.apply(JpaStores.on(em)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "offering", "availability", "standing", "busy_time", "verification_request"})
    void everyTableIsFenced(String table) throws SQLException {
        CoachProfile coach = coachWithARowInEveryTable();
        assertThat(rows(table, coach.organisationId().toString(), coach)).isOne();
        assertThat(rows(table, "*", coach)).isOne();
        assertThat(rows(table, Ids.next().toString(), coach)).isZero();
        assertThat(rows(table, "", coach)).isZero();
    }

    @Test
    void aRowCannotBeWrittenIntoAnotherOrganisation() {
        CoachProfile profile = CoachProfile.of(Fixtures.coach(), Fixtures.details(), NOW);
        assertThatThrownBy(() -> Scope.in(
                        Ids.next(),
                        () -> inTransaction(stores -> stores.profiles().add(profile))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void theApplicationReadsBusyTimesOfOthersOnlyThroughTheFunction() throws SQLException {
        CoachProfile coach = coachWithARowInEveryTable();
        assertThat(rows("busy_time", Ids.next().toString(), coach)).isZero();
        List<TimeRange> told = Scope.in(
                Ids.next(), () -> inTransaction(stores -> stores.busyTimes().of(coach.personId(), range(1))));
        assertThat(told).containsExactly(range(1));
    }

    @Test
    void twoNodesNeverWorkOnOneStandingAtOnce() throws Exception {
        CoachProfile coach = addCoach(Fixtures.coach());
        CountDownLatch claimed = new CountDownLatch(1);
        CountDownLatch finished = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Boolean> first = other.submit(() -> in(coach, stores -> {
                boolean mine = stores.standings()
                        .claimDue(coach.id(), NOW.plusSeconds(86_400))
                        .isPresent();
                claimed.countDown();
                awaitQuietly(finished);
                return mine;
            }));
            assertThat(claimed.await(20, TimeUnit.SECONDS)).isTrue();
            Optional<Standing> second =
                    in(coach, stores -> stores.standings().claimDue(coach.id(), NOW.plusSeconds(86_400)));
            assertThat(second).isEmpty();
            finished.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            finished.countDown();
            other.shutdown();
        }
    }

    private CoachProfile coachWithARowInEveryTable() {
        CoachProfile coach = addCoach(Fixtures.coach());
        doIn(coach, stores -> {
            stores.offerings().add(new Offering(coach, Fixtures.terms(60), NOW));
            stores.busyTimes().record(busy(Ids.next(), coach, 1, 0, false));
            stores.verifications().add(VerificationRequest.submit(coach, List.of("https://tracker.example/nova"), NOW));
        });
        return coach;
    }

    private static int rows(String table, String setting, CoachProfile coach) throws SQLException {
        try (Connection connection = Database.get().connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope =
                    connection.prepareStatement("SELECT set_config('coachconnect.organisation', ?, true)")) {
                scope.setString(1, setting);
                scope.execute();
            }
            try (PreparedStatement count = connection.prepareStatement(
                    "SELECT count(*) FROM coaches." + table + " WHERE organisation_id = CAST(? AS uuid)")) {
                count.setString(1, coach.organisationId().toString());
                try (ResultSet result = count.executeQuery()) {
                    result.next();
                    return result.getInt(1);
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
