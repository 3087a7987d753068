package org.coachconnect.openshift;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Renders with {@code kubectl kustomize}: Debian's kubernetes-client (kustomize 2.0.3) is enough, any newer one will do. */
final class Kustomize {
    static final Path FOLDER = Path.of("").toAbsolutePath();
    static final Path ROOT = parent(FOLDER);
    static final List<String> OVERLAYS = List.of("dev", "staging", "prod");

    private static final Map<String, String> RENDERED = new ConcurrentHashMap<>();

    private Kustomize() {}

    static String overlay(String name) {
        return RENDERED.computeIfAbsent(
                name,
                overlay -> run(Map.of(), kubectl(), "kustomize", "overlays/" + overlay)
                        .output());
    }

    static String kubectl() {
        if (onPath()) {
            return "kubectl";
        }
        if (!"root".equals(System.getProperty("user.name"))) {
            throw new IllegalStateException(
                    "kubectl is needed to render the manifests. Debian: apt-get install kubernetes-client");
        }
        run(Map.of(), "apt-get", "update", "--quiet");
        run(Map.of("DEBIAN_FRONTEND", "noninteractive"), "apt-get", "install", "--yes", "--quiet", "kubernetes-client");
        return "kubectl";
    }

    private static boolean onPath() {
        return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "kubectl")));
    }

    record Ended(int code, String output, String errors) {}

    /** Fails when the command does. */
    static Ended run(Map<String, String> environment, String... command) {
        Ended ended = tryTo(environment, command);
        if (ended.code() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + ended.code() + ": "
                    + ended.errors().strip());
        }
        return ended;
    }

    static Ended tryTo(Map<String, String> environment, String... command) {
        try {
            Path errors = Files.createTempFile("kustomize", ".err");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectError(errors.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                process.getOutputStream().close();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!process.waitFor(5, TimeUnit.MINUTES)) {
                    process.destroyForcibly();
                    throw new IllegalStateException(String.join(" ", command) + " does not end");
                }
                return new Ended(process.exitValue(), output, Files.readString(errors));
            } finally {
                Files.deleteIfExists(errors);
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command) + " cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path parent(Path folder) {
        Path parent = folder.getParent();
        if (parent == null) {
            throw new IllegalStateException("The tests run in the folder openshift");
        }
        return parent;
    }
}
