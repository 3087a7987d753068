package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The product shares PgBouncer's few connections, and nothing of one transaction is left for the next. */
class PoolerIT {
    @BeforeAll
    static void behindPgBouncer() {
        assumeTrue(Product.get().pooler().isPresent(), "no PgBouncer on this machine");
    }

    @Test
    void theMigrationsWentThroughItToo() throws IOException {
        assertThat(Product.get().pooler().orElseThrow().hasSeen("coachconnect_migrator"))
                .isTrue();
    }

    @Test
    void theProductTakesNoMoreConnectionsThanThePoolerHas() throws SQLException {
        try (Connection sql = Product.get().database();
                Statement statement = sql.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'coachconnect_app'")) {
            rows.next();
            assertThat(rows.getInt(1)).isBetween(1, Pooler.SERVER_CONNECTIONS);
        }
    }

    /** All of these are open at once, so that each has another of the server connections that the product has used before. */
    @Test
    void noConnectionBringsTheSettingsOfSomebodyElse() throws SQLException {
        List<Connection> open = new ArrayList<>();
        List<String> found = new ArrayList<>();
        try {
            for (int i = 0; i < Pooler.SERVER_CONNECTIONS / 2; i++) {
                Connection connection = Product.get().databaseAsApplication();
                open.add(connection);
                connection.setAutoCommit(false);
                found.add(settings(connection));
            }
        } finally {
            for (Connection connection : open) {
                connection.rollback();
                connection.close();
            }
        }
        assertThat(found).containsOnly("organisation= statement_timeout=0 lock_timeout=0");
    }

    private static String settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT format('organisation=%s statement_timeout=%s lock_timeout=%s',
                          current_setting('coachconnect.organisation', true), current_setting('statement_timeout'),
                          current_setting('lock_timeout'))
                        """)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
