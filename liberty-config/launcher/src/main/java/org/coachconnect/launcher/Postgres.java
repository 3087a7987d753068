package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The PostgreSQL server of the run: a durable one, whose commits survive a power cut. */
final class Postgres {
    static final String MAJOR = "18";

    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("password_encryption", "scram-sha-256"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("max_wal_size", "512MB"),
            Map.entry("io_method", "sync"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"));

    private final DataFolder data;
    private final Settings settings;
    private final Secrets secrets;
    private final Console console;

    Postgres(DataFolder data, Settings settings, Secrets secrets, Console console) {
        this.data = data;
        this.settings = settings;
        this.secrets = secrets;
        this.console = console;
    }

    /** Makes the cluster if there is none, and tells how to start it. */
    Part prepare() throws StartFailure {
        Path home = data.postgres();
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be made: %s".formatted(home, e.getMessage()), e);
        }
        PostgresBinaries binaries = PostgresBinaries.in(home, console);
        OrdinaryUser user = OrdinaryUser.forPostgres(home);
        Path cluster = cluster();
        if (Files.exists(cluster)) {
            check(cluster);
        } else {
            initialise(binaries, user, cluster);
        }
        List<String> command = new ArrayList<>(user.prefix());
        command.addAll(List.of(
                binaries.program("postgres").toString(),
                "-D",
                cluster.toString(),
                "-p",
                Integer.toString(settings.port(Settings.Port.DB))));
        command.addAll(List.of("-c", "max_connections=" + connections()));
        CONFIGURATION.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return new Part(
                "postgres",
                Commands.detached(command),
                Map.of(),
                mark(data),
                OwnProcess.Signal.INTERRUPT,
                Duration.ofSeconds(30),
                this::removeStaleLock,
                () -> DatabaseSetup.accepts(settings, secrets));
    }

    /** A pool and a migration for each node, and some for people. */
    private int connections() {
        return 40 + 40 * settings.nodes().size();
    }

    static String mark(DataFolder data) {
        return data.postgres().resolve("data").toString();
    }

    private Path cluster() {
        return data.postgres().resolve("data");
    }

    private static void check(Path cluster) throws StartFailure {
        String version;
        try {
            version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            version = "";
        }
        if (version.isEmpty() || !Files.exists(cluster.resolve("global").resolve("pg_control"))) {
            throw new StartFailure(
                    "The database in %s is not whole: put a copy of it back, or move the data folder away"
                                    .formatted(cluster)
                            + " to begin anew.");
        }
        if (!version.equals(MAJOR)) {
            throw new StartFailure(
                    "The database in %s was made by PostgreSQL %s, this is %s: move the data folder away, or"
                                    .formatted(cluster, version, MAJOR)
                            + " run the version that made it.");
        }
    }

    /** Beside its place, then moved there whole: what an interrupted run left has nothing of worth in it. */
    private void initialise(PostgresBinaries binaries, OrdinaryUser user, Path cluster) throws StartFailure {
        Path fresh = cluster.resolveSibling("data.new");
        Path password = data.postgres().resolve("password");
        try {
            if (Files.exists(fresh)) {
                console.say("PostgreSQL: an earlier run was interrupted while it made the database; beginning anew");
                DataFolder.delete(fresh);
            } else {
                console.say("PostgreSQL: making a new database");
            }
            DataFolder.writePrivate(password, secrets.get(Secrets.SUPERUSER) + "\n");
            user.give(data.postgres());
            List<String> command = new ArrayList<>(user.prefix());
            command.addAll(List.of(
                    binaries.program("initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8"));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.log("initdb").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new StartFailure("PostgreSQL's initdb failed: see %s%n%s"
                        .formatted(data.log("initdb"), Supervisor.lastLines(data.log("initdb"))));
            }
            Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(password);
        } catch (IOException e) {
            throw new StartFailure("The database cannot be made in %s: %s".formatted(cluster, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Stopped while making the database.", e);
        }
    }

    /** The pid in it may by now be somebody else's, and PostgreSQL would refuse to start. */
    private void removeStaleLock() throws StartFailure {
        Path lock = cluster().resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        Optional<ProcessHandle> alive = OwnProcess.find(lock, mark(data));
        alive.ifPresent(process -> OwnProcess.stop(process, OwnProcess.Signal.INTERRUPT, Duration.ofSeconds(20)));
        try {
            Files.deleteIfExists(lock);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be removed: %s".formatted(lock, e.getMessage()), e);
        }
    }
}
