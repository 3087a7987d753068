package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two organisations on one installation: neither sees the other, by API and by SQL. */
class OrganisationFenceIT {
    private static final String DEMO_PASSWORD = "demo-Passw0rd";

    /** The demo's fourth and fifth accounts of each role belong to the second and third organisation. */
    private final Member northernCoach = Member.signIn("coach4@demo.test", DEMO_PASSWORD);

    private final Member northernPlayer = Member.signIn("player4@demo.test", DEMO_PASSWORD);
    private final Member arenaPlayer = Member.signIn("player@demo.test", DEMO_PASSWORD);

    @Test
    void aCoachOfAnotherOrganisationDoesNotExist() {
        String coach = northernCoach
                .api()
                .get("/coaches/me")
                .expect(200)
                .json()
                .path("id")
                .asText();
        northernPlayer.api().get("/coaches/" + coach).expect(200);
        arenaPlayer.api().get("/coaches/" + coach).expectProblem(404, "not-found");
        Api.anonymous().get("/coaches/" + coach).expectProblem(404, "not-found");
        arenaPlayer
                .api()
                .post(
                        "/bookings",
                        Map.of(
                                "coachId",
                                coach,
                                "offeringId",
                                UUID.randomUUID().toString(),
                                "startsAt",
                                "2030-01-01T10:00:00Z"))
                .expectProblem(404, "not-found");
    }

    @Test
    void searchShowsOwnCoachesOnly() {
        String coach = northernCoach
                .api()
                .get("/coaches/me")
                .expect(200)
                .json()
                .path("id")
                .asText();
        assertThat(coachesFound(northernPlayer)).contains(coach);
        assertThat(coachesFound(arenaPlayer)).isNotEmpty().doesNotContain(coach);
    }

    @Test
    void strangersCannotBeWrittenTo() {
        arenaPlayer
                .api()
                .post(
                        "/conversations",
                        Map.of("participantIds", List.of(northernPlayer.id().toString())))
                .expect(400, 404);
    }

    @Test
    void anAdministratorLooksPeopleUpInAllOrganisationsAndNobodyElseDoes() {
        Member admin = Member.signIn("admin@demo.test", DEMO_PASSWORD);
        for (Member member : List.of(northernPlayer, arenaPlayer)) {
            JsonNode found = admin.api()
                    .get("/admin/users?q=" + member.id())
                    .expect(200)
                    .json()
                    .path("items");
            assertThat(found).hasSize(1);
            assertThat(found.get(0).path("displayName").asText()).isNotBlank();
            admin.api().get("/admin/bookings?personId=" + member.id()).expect(200);
        }
        admin.api().get("/admin/bookings").expectProblem(400, "validation-failed");
        admin.api().get("/admin/users?q=a").expectProblem(400, "validation-failed");
        for (String path : List.of(
                "/admin/users?q=ana", "/admin/bookings?state=HELD", "/admin/payments?bookingId=" + UUID.randomUUID())) {
            arenaPlayer.api().get(path).expectProblem(403, "forbidden");
        }
    }

    @Test
    void everyTableWithAnOrganisationIsFencedAndTheApplicationOwnsNothing() throws SQLException {
        try (Connection sql = Product.get().database();
                Statement statement = sql.createStatement()) {
            assertThat(names(statement.executeQuery("""
                            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
                            WHERE c.relkind IN ('r', 'p') AND a.attname = 'organisation_id' AND NOT a.attisdropped
                              AND NOT c.relrowsecurity AND c.oid::regclass::text NOT IN ('platform.outbox')
                            """)))
                    .as("tables without a fence")
                    .isEmpty();
            assertThat(names(statement.executeQuery("""
                            SELECT rolname FROM pg_roles r WHERE rolname = 'coachconnect_app'
                              AND (rolsuper OR rolbypassrls OR EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid))
                            """)))
                    .as("powers of the application's role")
                    .isEmpty();
        }
    }

    @Test
    void withoutAnOrganisationNoRowIsVisible() throws SQLException {
        try (Connection sql = Product.get().databaseAsApplication();
                Statement statement = sql.createStatement();
                PreparedStatement scope =
                        sql.prepareStatement("SELECT set_config('coachconnect.organisation', ?, true)")) {
            assertThat(count(statement)).isZero();
            sql.setAutoCommit(false);
            scope.setString(1, UUID.randomUUID().toString());
            scope.execute();
            assertThat(count(statement)).isZero();
            scope.setString(1, "*");
            scope.execute();
            assertThat(count(statement)).isPositive();
            sql.rollback();
            assertThat(count(statement))
                    .as("the scope ends with its transaction")
                    .isZero();
            sql.rollback();
        }
    }

    private static long count(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM bookings.booking")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> coachesFound(Member member) {
        List<String> ids = new ArrayList<>();
        for (JsonNode item :
                member.api().get("/search/coaches?limit=100").expect(200).json().path("items")) {
            ids.add(item.path("coachId").asText());
        }
        return ids;
    }

    private static List<String> names(ResultSet rows) throws SQLException {
        List<String> names = new ArrayList<>();
        while (rows.next()) {
            names.add(rows.getString(1));
        }
        return names;
    }
}
