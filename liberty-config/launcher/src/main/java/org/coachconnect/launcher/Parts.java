package org.coachconnect.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that are Java: the broker, the mail catcher, the sandbox and Liberty. */
final class Parts {
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k", "-XX:+ExitOnOutOfMemoryError");

    private static final Pattern APPLICATION_FAILED = Pattern.compile("CWWKZ000[24]E");

    private final BuiltTree tree;
    private final DataFolder data;
    private final Settings settings;
    private final Secrets secrets;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    Parts(BuiltTree tree, DataFolder data, Settings settings, Secrets secrets) {
        this.tree = tree;
        this.data = data;
        this.settings = settings;
        this.secrets = secrets;
    }

    static String mark(String part, DataFolder data) {
        return "-Dcoachconnect.part=" + part + ":" + data.root();
    }

    Part broker() {
        int port = port(Settings.Port.BROKER);
        return java(
                "broker",
                List.of(
                        "-Xmx128m",
                        "-cp",
                        tree.launcher().toString(),
                        "org.coachconnect.launcher.broker.Broker",
                        data.broker().toString(),
                        Integer.toString(port),
                        tree.messaging().toString()),
                Map.of(
                        "COACHCONNECT_BROKER_USER",
                        "coachconnect",
                        "COACHCONNECT_BROKER_PASSWORD",
                        secrets.get("broker.password")),
                () -> Ports.answers(port));
    }

    Part mail() {
        int smtp = port(Settings.Port.SMTP);
        int api = port(Settings.Port.MAIL);
        return java(
                "mail",
                List.of(
                        "-Xmx96m",
                        "-Dgreenmail.smtp.hostname=127.0.0.1",
                        "-Dgreenmail.smtp.port=" + smtp,
                        "-Dgreenmail.auth.disabled",
                        "-Dgreenmail.api.hostname=127.0.0.1",
                        "-Dgreenmail.api.port=" + api,
                        "-jar",
                        tree.mail().toString()),
                Map.of(),
                () -> Ports.answers(smtp) && answers(api, "/api/service/readiness"));
    }

    /** @param webhooks the address of the application, or of what stands before it */
    Part sandbox(String webhooks) {
        int port = port(Settings.Port.SANDBOX);
        return java(
                "sandbox",
                List.of(
                        "-Xmx96m",
                        "-Dsun.net.httpserver.nodelay=true",
                        "-jar",
                        tree.sandbox().toString()),
                Map.of(
                        "SANDBOX_PORT", Integer.toString(port),
                        "SANDBOX_DATA", data.sandbox().toString(),
                        "SANDBOX_SETTLEMENT_SECONDS", "30",
                        "SANDBOX_SECRET_KEY", secrets.get("stripe.secret-key"),
                        "SANDBOX_PUBLISHABLE_KEY", secrets.get("stripe.publishable-key"),
                        "SANDBOX_WEBHOOK_SECRET", secrets.get("stripe.webhook-secret"),
                        "SANDBOX_WEBHOOK_URL", webhooks + "/api/v1/payments/webhooks/stripe"),
                () -> answers(port, "/health"));
    }

    Part liberty(Node node, Map<String, String> environment) {
        String mark = mark(node.name(), data);
        List<String> command = List.of(
                "/bin/sh",
                tree.liberty().resolve("bin/server").toString(),
                "run",
                "coachconnect",
                mark,
                "-Dcoachconnect.hazelcast.config=" + uri(tree.server().resolve("hazelcast.xml")),
                "-Dcoachconnect.hazelcast.port=" + node.hazelcast(),
                "-Dcoachconnect.hazelcast.members=" + members());
        return new Part(
                node.name(),
                Commands.detached(command),
                environment,
                mark,
                OwnProcess.Signal.TERMINATE,
                Duration.ofSeconds(40),
                new WorkArea(tree, data.liberty(node))::refresh,
                () -> {
                    if (answers(node.http(), "/health/ready")) {
                        return true;
                    }
                    refuseIfApplicationFailed(data.log(node.name()));
                    return false;
                });
    }

    private String members() {
        return settings.nodes().stream()
                .map(node -> "127.0.0.1:" + node.hazelcast())
                .collect(Collectors.joining(","));
    }

    /** Liberty itself goes on when the application does not start. */
    private static void refuseIfApplicationFailed(Path log) throws StartFailure {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            Optional<String> failure = lines.filter(
                            line -> APPLICATION_FAILED.matcher(line).find())
                    .findFirst();
            if (failure.isPresent()) {
                throw new StartFailure("The application does not start; see %s:%n%s".formatted(log, failure.get()));
            }
        } catch (IOException e) {
            throw new StartFailure("%s cannot be read: %s".formatted(log, e.getMessage()), e);
        }
    }

    private Part java(String name, List<String> options, Map<String, String> environment, Part.Probe probe) {
        String mark = mark(name, data);
        List<String> command = new ArrayList<>();
        command.add(Commands.java());
        command.add(mark);
        command.addAll(SMALL);
        command.addAll(options);
        return new Part(
                name,
                Commands.detached(command),
                environment,
                mark,
                OwnProcess.Signal.TERMINATE,
                Duration.ofSeconds(15),
                () -> {},
                probe);
    }

    private boolean answers(int port, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private int port(Settings.Port port) {
        return settings.port(port);
    }

    /** What Liberty and the application are told; what the person has set comes first, but never a secret of ours. */
    Map<String, String> libertyEnvironment(Node node, Map<String, String> given, JwtKeys keys) {
        Map<String, String> told = new HashMap<>();
        String site = "http://localhost:" + port(Settings.Port.HTTP);
        told.put("COACHCONNECT_MODE", "embedded");
        told.put("COACHCONNECT_PUBLIC_URL", site);
        told.put("COACHCONNECT_HTTP_HOST", "127.0.0.1");
        told.put("COACHCONNECT_COOKIE_SECURE", "false");
        told.put("COACHCONNECT_JWT_ISSUER", site);
        told.put("COACHCONNECT_MAIL_CATCHER_URL", "http://localhost:" + port(Settings.Port.MAIL));
        told.put("COACHCONNECT_MAIL_FROM", "Esport Coach Connect <no-reply@demo.test>");
        told.put("COACHCONNECT_SEARCH_DIRECTORY", data.search(node).toString());
        told.put("COACHCONNECT_ICE_SERVERS", "[]");
        told.put("COACHCONNECT_BCRYPT_COST", "10");
        told.put("COACHCONNECT_LOG_LEVEL", "INFO");
        told.put("COACHCONNECT_DRAIN_SECONDS", "0");
        told.put("COACHCONNECT_ADMIN_CENTER_USER", "operator");
        told.replaceAll((name, usual) -> given.getOrDefault(name, usual));

        String issuer = told.get("COACHCONNECT_JWT_ISSUER");
        told.put("MP_JWT_VERIFY_ISSUER", issuer == null ? site : issuer);
        told.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", uri(keys.publicKey()));
        told.put("COACHCONNECT_JWT_PRIVATE_KEY_LOCATION", uri(keys.privateKey()));
        told.put("COACHCONNECT_DEMO_ENABLED", Boolean.toString(settings.demo()));
        told.put("COACHCONNECT_HTTP_PORT", Integer.toString(node.http()));
        told.put("COACHCONNECT_HTTPS_PORT", Integer.toString(node.https()));
        told.put(
                "COACHCONNECT_DB_HOST",
                settings.givenDatabase().map(Settings.GivenDatabase::host).orElse("127.0.0.1"));
        told.put("COACHCONNECT_DB_PORT", Integer.toString(port(Settings.Port.DB)));
        told.put("COACHCONNECT_DB_NAME", "coachconnect");
        told.put("COACHCONNECT_DB_USER", "coachconnect_app");
        told.put("COACHCONNECT_DB_PASSWORD", secrets.get("db.password"));
        told.put("COACHCONNECT_DB_SSL_MODE", settings.givenDatabase().isPresent() ? "prefer" : "disable");
        told.put("COACHCONNECT_DB_MIGRATOR_USER", "coachconnect_migrator");
        told.put("COACHCONNECT_DB_MIGRATOR_PASSWORD", secrets.get("db.migrator-password"));
        told.put("COACHCONNECT_BROKER_HOST", "127.0.0.1");
        told.put("COACHCONNECT_BROKER_PORT", Integer.toString(port(Settings.Port.BROKER)));
        told.put("COACHCONNECT_BROKER_USER", "coachconnect");
        told.put("COACHCONNECT_BROKER_PASSWORD", secrets.get("broker.password"));
        told.put("COACHCONNECT_SMTP_HOST", "127.0.0.1");
        told.put("COACHCONNECT_SMTP_PORT", Integer.toString(port(Settings.Port.SMTP)));
        told.put("COACHCONNECT_SMTP_PASSWORD", given.getOrDefault("COACHCONNECT_SMTP_PASSWORD", ""));
        told.put("COACHCONNECT_ADMIN_CENTER_PASSWORD", secrets.get("admin-center.password"));
        told.put("COACHCONNECT_KEYSTORE_PASSWORD", secrets.get("keystore.password"));
        if (settings.sandbox()) {
            told.put("COACHCONNECT_STRIPE_API_BASE", "http://127.0.0.1:" + port(Settings.Port.SANDBOX));
            told.put("COACHCONNECT_SANDBOX_URL", "http://localhost:" + port(Settings.Port.SANDBOX));
            told.put("COACHCONNECT_STRIPE_SECRET_KEY", secrets.get("stripe.secret-key"));
            told.put("COACHCONNECT_STRIPE_PUBLISHABLE_KEY", secrets.get("stripe.publishable-key"));
            told.put("COACHCONNECT_STRIPE_WEBHOOK_SECRET", secrets.get("stripe.webhook-secret"));
        }
        told.put("JAVA_HOME", System.getProperty("java.home"));
        told.put("WLP_USER_DIR", tree.liberty().resolve("usr").toString());
        told.put("WLP_OUTPUT_DIR", data.liberty(node).toString());
        told.put("LOG_DIR", data.logs().resolve(node.name()).toString());
        told.put(
                "JVM_ARGS",
                "-Xmx512m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "
                        + given.getOrDefault("COACHCONNECT_JVM_ARGS", ""));
        return told;
    }

    private static String uri(Path file) {
        return file.toUri().toString();
    }
}
