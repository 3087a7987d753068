package org.coachconnect.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachconnect.testing.Database;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Before Arquillian starts its Liberty: a database, a broker and a payment sandbox, and a server of that name made from the
 * product's own configuration. Does nothing in a test JVM that runs no module tests.
 */
public final class ModuleInfrastructure implements LauncherSessionListener {
    private static final String PASSWORD = "module-test";
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SERVER =
            Path.of("target/liberty/wlp/usr/servers/arquillian").toAbsolutePath();
    private static final Path DATA = Path.of("target/module-data").toAbsolutePath();

    private final List<Process> processes = new ArrayList<>();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("arquillian.launch") == null) {
            return;
        }
        try {
            start();
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The parts around the module tests do not start", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        processes.forEach(Process::destroy);
    }

    private void start() throws IOException, NoSuchAlgorithmException {
        PGSimpleDataSource database = (PGSimpleDataSource) Database.get().applicationRole();
        int broker = freePort();
        int sandbox = freePort();
        Files.createDirectories(DATA);
        Path messaging = ROOT.resolve("liberty-config/src/main/liberty/config/messaging.xml");
        java(
                "broker",
                Map.of("COACHCONNECT_BROKER_USER", "coachconnect", "COACHCONNECT_BROKER_PASSWORD", PASSWORD),
                "-cp",
                ROOT.resolve("liberty-config/launcher/target/launcher.jar").toString(),
                "org.coachconnect.launcher.broker.Broker",
                DATA.resolve("broker-" + broker).toString(),
                Integer.toString(broker),
                messaging.toString());
        java(
                "sandbox",
                Map.of(
                        "SANDBOX_PORT", Integer.toString(sandbox),
                        "SANDBOX_DATA", DATA.resolve("sandbox-" + sandbox).toString(),
                        "SANDBOX_SECRET_KEY", "sk_test_moduletests",
                        "SANDBOX_PUBLISHABLE_KEY", "pk_test_moduletests",
                        "SANDBOX_WEBHOOK_SECRET", "whsec_moduletests",
                        "SANDBOX_WEBHOOK_URL", "http://127.0.0.1:9/none"),
                "-jar",
                ROOT.resolve("liberty-config/sandbox/target/sandbox.jar").toString());
        makeServer(configuration(database.getPortNumbers()[0], broker, sandbox));
    }

    private static Map<String, String> configuration(int database, int broker, int sandbox)
            throws IOException, NoSuchAlgorithmException {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("coachconnect.mode", "embedded");
        told.put("coachconnect.public-url", "http://localhost");
        told.put("coachconnect.jwt.issuer", "http://localhost");
        told.put("mp.jwt.verify.issuer", "http://localhost");
        writeKeys(told);
        told.put("coachconnect.http.port", System.getProperty("module.http.port", "19083"));
        told.put("coachconnect.https.port", Integer.toString(freePort()));
        told.put("coachconnect.db.port", Integer.toString(database));
        told.put("coachconnect.db.name", "postgres");
        told.put("coachconnect.db.password", "test");
        told.put("coachconnect.db.migrator-password", "test");
        told.put("coachconnect.db.ssl-mode", "disable");
        told.put("coachconnect.broker.port", Integer.toString(broker));
        told.put("coachconnect.broker.password", PASSWORD);
        told.put("coachconnect.stripe.api-base", "http://127.0.0.1:" + sandbox);
        told.put("coachconnect.stripe.secret-key", "sk_test_moduletests");
        told.put("coachconnect.stripe.publishable-key", "pk_test_moduletests");
        told.put("coachconnect.stripe.webhook-secret", "whsec_moduletests");
        told.put("coachconnect.mail.from", "module@test");
        told.put("coachconnect.smtp.port", "9");
        told.put("coachconnect.smtp.password", "");
        told.put("coachconnect.search.directory", DATA.resolve("search").toString());
        told.put("coachconnect.ice-servers", "[]");
        told.put("coachconnect.admin-center.password", PASSWORD);
        told.put("coachconnect.keystore.password", PASSWORD);
        return told;
    }

    private static void makeServer(Map<String, String> told) throws IOException {
        Path source = ROOT.resolve("liberty-config/src/main/liberty/config");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = SERVER.resolve(source.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        Path serverXml = SERVER.resolve("server.xml");
        String xml = Files.readString(serverXml)
                .replaceFirst("(?s)<enterpriseApplication.*?</enterpriseApplication>", "")
                .replace(
                        "<feature>adminCenter-1.0</feature>",
                        "<feature>adminCenter-1.0</feature>\n    <feature>localConnector-1.0</feature>")
                .replace(" dropinsEnabled=\"false\"", "")
                .replace(
                        "<config updateTrigger=\"${coachconnect.update-trigger}\"/>",
                        "<config updateTrigger=\"polled\" monitorInterval=\"500ms\"/>")
                .replace("${coachconnect.update-trigger}", "mbean");
        Files.writeString(serverXml, xml);
        Files.writeString(
                SERVER.resolve("bootstrap.properties"),
                told.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("\n", "", "\n")));
        Files.writeString(
                SERVER.resolve("jvm.options"),
                Files.readString(source.resolve("jvm.options")).replace("5701", Integer.toString(freePort()))
                        + "-Dcoachconnect.hazelcast.config="
                        + SERVER.resolve("hazelcast.xml").toUri() + "\n");
    }

    private static void writeKeys(Map<String, String> told) throws IOException, NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        told.put(
                "coachconnect.jwt.private-key-location",
                pem("PRIVATE KEY", keys.getPrivate().getEncoded()));
        told.put(
                "mp.jwt.verify.publickey.location",
                pem("PUBLIC KEY", keys.getPublic().getEncoded()));
    }

    private static String pem(String label, byte[] key) throws IOException {
        Path file = DATA.resolve(label.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".pem");
        Files.writeString(
                file,
                "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder().encodeToString(key) + "\n-----END " + label
                        + "-----\n");
        return file.toUri().toString();
    }

    private void java(String name, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx128m"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(DATA.resolve(name + ".log").toFile())
                .start();
        processes.add(process);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
