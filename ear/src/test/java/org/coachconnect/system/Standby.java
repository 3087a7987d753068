package org.coachconnect.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A streaming replica of the product's PostgreSQL, made from a backup of it while it runs. */
final class Standby {
    /** Of the primary alone. */
    private static final Set<String> NOT_COPIED = Set.of("postmaster.pid", "postmaster.opts", "pg_wal");

    private final Path data;
    private final int port;
    private final String password;
    private final String program;
    private @Nullable Process process;

    private Standby(Path data, int port, String password, String program) {
        this.data = data;
        this.port = port;
        this.password = password;
        this.program = program;
    }

    /** Copies the primary and starts as its replica. */
    static Standby of(Path primary, int primaryPort, String program, Path data, int port, String password)
            throws IOException, SQLException {
        Standby standby = new Standby(data, port, password, program);
        try (Connection connection = connect(primaryPort, password);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_backup_start('standby', true)");
            copy(primary, data);
            try (ResultSet stopped = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(data.resolve("backup_label"), stopped.getString(1));
            }
        }
        Files.createDirectories(data.resolve("pg_wal/archive_status"));
        Files.createDirectories(data.resolve("pg_wal/summaries"));
        Files.createFile(data.resolve("standby.signal"));
        Files.writeString(
                data.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres password=%s'%n"
                        .formatted(primaryPort, password));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        standby.start();
        return standby;
    }

    void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(program, "-D", data.toString(), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=80",
                "shared_buffers=32MB",
                "io_method=sync",
                "jit=off",
                "hot_standby=on",
                "wal_receiver_status_interval=1s",
                "wal_retrieve_retry_interval=500ms",
                "max_standby_streaming_delay=2s")) {
            command.addAll(List.of("-c", setting));
        }
        process = Unprivileged.start(data, data.resolveSibling("standby.log"), command);
        await("the replica answers")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> {
                    try (Connection connection = connect(port, password)) {
                        return connection.isValid(2);
                    }
                });
    }

    /** From now on nothing that the primary writes is to be seen here. */
    void pauseReplay() throws SQLException {
        execute("SELECT pg_wal_replay_pause()");
        await("replay is paused")
                .atMost(Duration.ofSeconds(30))
                .until(() -> "paused".equals(execute("SELECT pg_get_wal_replay_pause_state()")));
    }

    void resumeReplay() throws SQLException {
        execute("SELECT pg_wal_replay_resume()");
    }

    /** Ends it as a power cut does. */
    void kill() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().waitFor();
        }
    }

    private String execute(String query) throws SQLException {
        try (Connection connection = connect(port, password);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        }
    }

    private static Connection connect(int port, String password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port
                        + "/coachconnect?connectTimeout=2&loginTimeout=3&socketTimeout=30",
                "postgres",
                password);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (NOT_COPIED.contains(folder.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!NOT_COPIED.contains(file.getFileName().toString())) {
                    try {
                        Files.copy(
                                file,
                                to.resolve(from.relativize(file).toString()),
                                StandardCopyOption.REPLACE_EXISTING);
                    } catch (NoSuchFileException e) {
                        return FileVisitResult.CONTINUE; // a temporary file of the running primary
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }
}
