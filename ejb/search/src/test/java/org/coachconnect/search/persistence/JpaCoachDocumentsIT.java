package org.coachconnect.search.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachDocuments;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class JpaCoachDocumentsIT extends CoachDocumentsContract {
    private static final String UNIT = "search";

    private final Database database = Database.get();

    @Override
    <T> T inTransaction(Function<CoachDocuments, T> work) {
        return Scope.in(organisation, () -> database.inTransaction(UNIT, em -> work.apply(new JpaCoachDocuments(em))));
    }

    @Test
    void aRowThatIsCommittedLateIsFoundWithTheMarkBefore() throws SQLException {
        UUID late = Ids.next();
        long mark;
        try (Connection slow = database.connection();
                Statement sql = slow.createStatement()) {
            slow.setAutoCommit(false);
            enter(sql, organisation);
            sql.execute("INSERT INTO search.coach_document (coach_id, organisation_id) VALUES ('" + late + "', '"
                    + organisation + "')");
            changed();
            mark = inTransaction(CoachDocuments::mark);
            assertThat(since(mark)).doesNotContain(late);
            slow.commit();
        }

        assertThat(since(mark)).contains(late);
    }

    @Test
    void anotherOrganisationSeesNothingAndChangesNothing() throws SQLException {
        UUID id = changed();
        UUID other = Ids.next();

        assertThat(Scope.in(
                        other,
                        () -> database.<List<CoachDocument>>inTransaction(
                                UNIT, em -> new JpaCoachDocuments(em).withIds(List.of(id)))))
                .isEmpty();
        assertThatThrownBy(() -> Scope.in(
                        other, () -> database.doInTransaction(UNIT, em -> new JpaCoachDocuments(em).open(id, other))))
                .isInstanceOf(IllegalStateException.class);
        try (Connection connection = database.connection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(sql.executeUpdate("DELETE FROM search.coach_document")).isZero();
            enter(sql, other);
            assertThat(sql.executeUpdate(
                            "UPDATE search.coach_document SET rating_count = 9 WHERE coach_id = '" + id + "'"))
                    .isZero();
            assertThatThrownBy(
                            () -> sql.execute("INSERT INTO search.coach_document (coach_id, organisation_id) VALUES ('"
                                    + Ids.next() + "', '" + organisation + "')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    private static void enter(Statement sql, UUID organisation) throws SQLException {
        sql.execute("SELECT set_config('coachconnect.organisation', '" + organisation + "', true)");
    }
}
