package org.coachconnect.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.SchemaMigration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL, started once per test JVM and migrated by the migration role, as in production; tests work in it as the
 * application's role, so that privileges and row-level security hold.
 */
public final class Database {
    private static final String NAME = "postgres";
    private static @Nullable Database instance;

    private final EmbeddedPostgres postgres;
    private final Map<String, EntityManagerFactory> units = new ConcurrentHashMap<>();

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** The database of this JVM, with the schema of every context on the test's classpath. */
    public static synchronized Database get() {
        if (instance == null) {
            instance = start();
        }
        return instance;
    }

    /** Runs work in a transaction of the unit, in the current {@link Scope}, as the application's role; commits at its end. */
    public <T extends @Nullable Object> T inTransaction(String unit, Function<EntityManager, T> work) {
        try (EntityManager em = factory(unit).createEntityManager()) {
            em.getTransaction().begin();
            try {
                em.createNativeQuery("SELECT set_config('coachconnect.organisation', ?, true)")
                        .setParameter(1, Scope.setting())
                        .getSingleResult();
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    public void doInTransaction(String unit, Consumer<EntityManager> work) {
        this.<@Nullable Void>inTransaction(unit, em -> {
            work.accept(em);
            return null;
        });
    }

    /** A plain connection as the application's role, without an organisation. */
    public Connection connection() throws SQLException {
        return dataSource("coachconnect_app").getConnection();
    }

    public DataSource applicationRole() {
        return dataSource("coachconnect_app");
    }

    public DataSource migrationRole() {
        return dataSource("coachconnect_migrator");
    }

    private EntityManagerFactory factory(String unit) {
        return units.computeIfAbsent(
                unit,
                name -> Persistence.createEntityManagerFactory(
                        name,
                        Map.of(
                                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource", "",
                                "jakarta.persistence.nonJtaDataSource", "",
                                "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                                "jakarta.persistence.jdbc.url",
                                        url("coachconnect_app") + "&stringtype=unspecified&ApplicationName=test",
                                "jakarta.persistence.jdbc.user", "coachconnect_app",
                                "jakarta.persistence.jdbc.password", "test",
                                "eclipselink.weaving", "false",
                                "eclipselink.logging.level", "WARNING")));
    }

    private String url(String role) {
        return postgres.getJdbcUrl(role, NAME);
    }

    private DataSource dataSource(String role) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME);
        source.setUser(role);
        source.setPassword("test");
        source.setStringType("unspecified");
        return source;
    }

    private static Database start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "150")
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
            try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                    Statement sql = superuser.createStatement()) {
                sql.execute("CREATE ROLE coachconnect_migrator LOGIN PASSWORD 'test'");
                sql.execute("CREATE ROLE coachconnect_app LOGIN PASSWORD 'test'");
                sql.execute("GRANT CREATE ON DATABASE postgres TO coachconnect_migrator");
                sql.execute("CREATE EXTENSION btree_gist");
            }
            Database database = new Database(postgres);
            for (String context : SchemaMigration.CONTEXTS) {
                SchemaMigration.migrate(database.migrationRole(), context, Database.class.getClassLoader());
            }
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database cannot be prepared", e);
        }
    }

    private static void stop(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
