package org.coachconnect.platform;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings each context's schema up to date from {@code db/<context>} on the classpath; every schema has its own history. */
public final class SchemaMigration {
    /** The schemas in the order in which they are made; the platform first, because the others use its functions. */
    public static final List<String> CONTEXTS = List.of(
            "platform",
            "organisations",
            "users",
            "identity",
            "coaches",
            "payments",
            "bookings",
            "messaging",
            "notifications",
            "video",
            "ratings",
            "search");

    private SchemaMigration() {}

    /** @return how many migrations ran; 0 where the context brings no schema to this deployment */
    public static int migrate(DataSource migrationRole, String context, ClassLoader classes) {
        if (classes.getResource("db/" + context + "/flyway.location") == null) {
            return 0;
        }
        return Flyway.configure(classes)
                .dataSource(migrationRole)
                .schemas(context)
                .defaultSchema(context)
                .locations("classpath:db/" + context)
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
