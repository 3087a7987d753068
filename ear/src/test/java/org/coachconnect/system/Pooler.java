package org.coachconnect.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real PgBouncer in transaction mode between the product and its PostgreSQL, with fewer connections than the product's pool
 * has: whatever the system tests find right is right through a pooler.
 */
final class Pooler {
    /** Per role. */
    static final int SERVER_CONNECTIONS = 15;

    private final Process process;
    private final Path log;

    private Pooler(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Whether there is one; as root Debian's is installed. Without it the product talks to PostgreSQL itself. */
    static boolean isAvailable() {
        return program() != null
                || Unprivileged.isRoot()
                        && Unprivileged.works(
                                "sh",
                                "-c",
                                "apt-get update -qq && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive"
                                        + " apt-get install -y -qq --no-install-recommends pgbouncer")
                        && program() != null;
    }

    static Pooler start(Path folder, int port, int database, String applicationPassword, String migratorPassword)
            throws IOException {
        Files.createDirectories(folder);
        Path users = Files.writeString(
                folder.resolve("users.txt"),
                "\"coachconnect_app\" \"%s\"%n\"coachconnect_migrator\" \"%s\"%n"
                        .formatted(applicationPassword, migratorPassword));
        Path configuration = Files.writeString(
                folder.resolve("pgbouncer.ini"), """
                        [databases]
                        coachconnect = host=127.0.0.1 port=%d dbname=coachconnect
                        [users]
                        coachconnect_migrator = pool_mode=session
                        [pgbouncer]
                        listen_addr = 127.0.0.1
                        listen_port = %d
                        unix_socket_dir =
                        auth_type = scram-sha-256
                        auth_file = %s
                        pool_mode = transaction
                        default_pool_size = %d
                        max_client_conn = 200
                        ignore_startup_parameters = extra_float_digits
                        query_wait_timeout = 15
                        server_connect_timeout = 3
                        server_login_retry = 1
                        log_disconnections = 0
                        """.formatted(database, port, users, SERVER_CONNECTIONS));
        Path log = folder.resolveSibling("pgbouncer.log");
        return new Pooler(
                Unprivileged.start(folder, log, List.of(String.valueOf(program()), configuration.toString())), log);
    }

    /** Whether somebody of that name has signed in. */
    boolean hasSeen(String user) throws IOException {
        return Files.readString(log).contains("login attempt: db=coachconnect user=" + user + " ");
    }

    void stop() {
        process.destroy();
    }

    private static @Nullable Path program() {
        return Stream.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
