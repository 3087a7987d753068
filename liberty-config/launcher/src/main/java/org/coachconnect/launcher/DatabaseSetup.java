package org.coachconnect.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** What only the superuser may do: the two roles, the database, its extensions. Done again at each start, to the same end. */
final class DatabaseSetup {
    private static final String ROLES = """
            do $$
            begin
              if not exists (select from pg_roles where rolname = 'coachconnect_migrator') then
                create role coachconnect_migrator;
              end if;
              if not exists (select from pg_roles where rolname = 'coachconnect_app') then
                create role coachconnect_app;
              end if;
              execute format('alter role coachconnect_migrator with login nosuperuser nocreatedb nocreaterole'
                || ' nobypassrls noreplication password %L', current_setting('setup.migrator_password'));
              execute format('alter role coachconnect_app with login nosuperuser nocreatedb nocreaterole'
                || ' nobypassrls noreplication noinherit password %L', current_setting('setup.app_password'));
            end
            $$
            """;
    private static final String RIGHTS = """
            create extension if not exists btree_gist;
            create extension if not exists pg_trgm;
            revoke all on database coachconnect from public;
            revoke all on schema public from public;
            grant usage on schema public to coachconnect_migrator, coachconnect_app;
            grant connect on database coachconnect to coachconnect_app;
            grant connect, create, temporary on database coachconnect to coachconnect_migrator
            """;

    private final Settings settings;
    private final Secrets secrets;

    DatabaseSetup(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    static boolean accepts(Settings settings, Secrets secrets) {
        if (!Ports.answers(settings.port(Settings.Port.DB))) {
            return false;
        }
        try (Connection connection = new DatabaseSetup(settings, secrets).connect("postgres")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    void run() throws StartFailure {
        try {
            try (Connection connection = connect("postgres");
                    Statement statement = connection.createStatement()) {
                remember(connection, "setup.migrator_password", secrets.get("db.migrator-password"));
                remember(connection, "setup.app_password", secrets.get("db.password"));
                statement.execute(ROLES);
                try (ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = 'coachconnect'")) {
                    if (found.next()) {
                        statement.execute("alter database coachconnect owner to coachconnect_migrator");
                    } else {
                        statement.execute("create database coachconnect owner coachconnect_migrator");
                    }
                }
            }
            try (Connection connection = connect("coachconnect");
                    Statement statement = connection.createStatement()) {
                statement.execute(RIGHTS);
            }
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL's roles and database cannot be set up: " + e.getMessage(), e);
        }
    }

    private static void remember(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select set_config(?, ?, false)")) {
            statement.setString(1, name);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", superuserPassword());
        properties.setProperty("ApplicationName", "launcher");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/%s".formatted(host(), settings.port(Settings.Port.DB), database), properties);
    }

    private String host() {
        return settings.givenDatabase().map(Settings.GivenDatabase::host).orElse("127.0.0.1");
    }

    private String superuserPassword() {
        return settings.givenDatabase()
                .map(Settings.GivenDatabase::superuserPassword)
                .orElseGet(() -> secrets.get(Secrets.SUPERUSER));
    }
}
