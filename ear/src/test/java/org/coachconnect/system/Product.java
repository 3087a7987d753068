package org.coachconnect.system;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The running product of this test JVM: behind a PgBouncer where there is one, and with a replica of its database. One node, or
 * several behind an edge where {@code system.nodes} says so.
 */
final class Product {
    private static final Duration START = Duration.ofMinutes(8);
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final int NODES = Integer.getInteger("system.nodes", 1);
    private static final String NAME = System.getProperty("system.name", "system");

    private static final Path LOG = Path.of("target/" + NAME + "-launcher.out").toAbsolutePath();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static @Nullable Product instance;

    private final Path data = Path.of("target/" + NAME + "-data").toAbsolutePath();
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final int poolerPort = freePort();
    private final int standbyPort = freePort();
    private final boolean pooled = Pooler.isAvailable();
    private final @Nullable Edge edge;
    private final Spans spans = new Spans();
    private final Process launcher;
    private @Nullable Pooler pooler;
    private @Nullable Standby standby;

    private Product() throws IOException {
        for (String port : new String[] {"HTTP", "HTTPS", "DB", "BROKER", "SMTP", "MAIL", "SANDBOX", "HAZELCAST"}) {
            ports.put(port, freePort());
        }
        for (int node = 2; node <= NODES; node++) {
            for (String port : new String[] {"HTTP", "HTTPS", "HAZELCAST"}) {
                ports.put(port + "_PORT_" + node, freePort());
            }
        }
        edge = NODES == 1
                ? null
                : Edge.start(
                        freePort(),
                        IntStream.rangeClosed(1, NODES).mapToObj(this::port).toList());
        launcher = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        if (pooled) {
            startPooler();
        }
        awaitReady();
    }

    /** The product, started at the first call and stopped when the JVM ends. */
    static synchronized Product get() {
        if (instance == null) {
            try {
                instance = new Product();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return instance;
    }

    /** Where people reach it: the only node, or the edge. */
    String base() {
        Edge before = edge;
        return before == null ? node(1) : before.base();
    }

    /** A node itself, past the edge. */
    String node(int number) {
        return "http://localhost:" + port(number);
    }

    Edge edge() {
        return Objects.requireNonNull(edge, "one node needs no edge");
    }

    /** The name of a node's process. */
    static String part(int node) {
        return node == 1 ? "liberty" : "liberty-" + node;
    }

    private int port(int node) {
        return Objects.requireNonNull(ports.get(node == 1 ? "HTTP" : "HTTP_PORT_" + node));
    }

    /** What the product does, as spans. */
    Spans spans() {
        return spans;
    }

    /** Everything that any part of the product logs, and the launcher tells. */
    List<Path> logs() {
        try (Stream<Path> files = Files.walk(data)) {
            return Stream.concat(Stream.of(LOG), files.filter(Product::isLog)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mail catcher is left out: it is no part of production, and names the boxes it keeps. */
    private static boolean isLog(Path file) {
        return Files.isRegularFile(file)
                && !file.endsWith("mail.log")
                && (file.toString().contains("/logs/") || file.toString().endsWith(".log"));
    }

    String mail() {
        return "http://localhost:" + ports.get("MAIL");
    }

    String sandbox() {
        return "http://localhost:" + ports.get("SANDBOX");
    }

    /** A connection as PostgreSQL's superuser, to look at what no role of the product may see. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + ports.get("DB") + "/coachconnect",
                "postgres",
                secret("db.superuser-password"));
    }

    /** A connection as the product's own role, on the way that the product takes. */
    Connection databaseAsApplication() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + (pooled ? poolerPort : ports.get("DB"))
                        + "/coachconnect?prepareThreshold=0",
                "coachconnect_app",
                secret("db.password"));
    }

    Optional<Pooler> pooler() {
        return Optional.ofNullable(pooler);
    }

    /** The replica, made at the first call; until then the product knows where it will be and does without. */
    synchronized Standby standby() {
        Standby made = standby;
        if (made == null) {
            try {
                made = Standby.of(
                        data.resolve("postgres/data"),
                        ports.getOrDefault("DB", 0),
                        postgres().info().command().orElseThrow(),
                        data.resolve("standby"),
                        standbyPort,
                        secret("db.superuser-password"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            standby = made;
        }
        return made;
    }

    /** PostgreSQL with all of its backends. */
    void signalDatabase(String signal) {
        ProcessHandle server = postgres();
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal, Long.toString(server.pid())));
        server.descendants().forEach(backend -> command.add(Long.toString(backend.pid())));
        run(command);
    }

    private ProcessHandle postgres() {
        return ProcessHandle.of(Long.parseLong(pid("postgres"))).orElseThrow();
    }

    /** Ends a part of the product the hard way, with {@code kill -9}; the launcher is to bring it back. */
    void kill(String part) {
        signal("KILL", part);
    }

    /** Sends a signal, e.g. STOP and CONT, to a part: {@code liberty}, {@code broker}, {@code postgres}, {@code sandbox}. */
    void signal(String signal, String part) {
        run(List.of("kill", "-" + signal, pid(part)));
    }

    private static void run(List<String> command) {
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor(5, SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String pid(String part) {
        try {
            return Files.readString(data.resolve("run").resolve(part + ".pid")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every node of it. */
    void awaitReady() {
        for (int node = 1; node <= NODES; node++) {
            awaitReady(node);
        }
    }

    void awaitReady(int node) {
        await("node " + node + " is ready")
                .atMost(START)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    if (!launcher.isAlive()) {
                        throw new IllegalStateException("The launcher ended; see " + LOG);
                    }
                    return isReady(node);
                });
    }

    boolean isReady(int node) throws InterruptedException {
        HttpRequest ready = HttpRequest.newBuilder(URI.create(node(node) + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private Process launch() throws IOException {
        deleteRecursively(data);
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                ROOT.resolve("liberty-config/launcher/target/launcher.jar").toString());
        ports.forEach((name, port) -> builder.environment()
                .put("COACHCONNECT_" + (name.contains("_") ? name : name + "_PORT"), port.toString()));
        builder.environment().put("COACHCONNECT_NODES", Integer.toString(NODES));
        builder.environment().put("COACHCONNECT_PUBLIC_URL", base());
        builder.environment().put("COACHCONNECT_DRAIN_SECONDS", System.getProperty("system.drain", "0"));
        builder.environment().put("COACHCONNECT_DATA", data.toString());
        builder.environment().put("COACHCONNECT_DEMO", System.getProperty("system.demo", "true"));
        builder.environment()
                .put(
                        "COACHCONNECT_JVM_ARGS",
                        "-Dcoachconnect.db.replica-host=127.0.0.1 -Dcoachconnect.db.replica-port=" + standbyPort
                                + (pooled
                                        ? " -Dcoachconnect.db.prepare-threshold=0 -Dcoachconnect.db.port=" + poolerPort
                                        : ""));
        // As production logs, and traced as one would only trace a part of it.
        builder.environment().put("COACHCONNECT_LOG_FORMAT", "json");
        builder.environment().put("COACHCONNECT_HTTP_ACCESS_LOG", "true");
        builder.environment().putAll(spans.environment());
        return builder.directory(ROOT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
    }

    /** Its passwords are made by the launcher, long before the server asks for a connection. */
    private void startPooler() throws IOException {
        await("the launcher has made its secrets")
                .atMost(START)
                .until(() -> !launcher.isAlive() || Files.exists(data.resolve("keys/secrets.properties")));
        pooler = Pooler.start(
                data.resolve("pgbouncer"),
                poolerPort,
                ports.getOrDefault("DB", 0),
                secret("db.password"),
                secret("db.migrator-password"));
    }

    private void stop() {
        stopDatabaseParts();
        launcher.destroy();
        try {
            if (!launcher.waitFor(90, SECONDS)) {
                launcher.destroyForcibly();
            }
            if (edge != null) {
                edge.stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (pooler != null) {
            pooler.stop();
        }
    }

    private void stopDatabaseParts() {
        try {
            if (standby != null) {
                standby.kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String secret(String name) {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(data.resolve("keys/secrets.properties"))) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
