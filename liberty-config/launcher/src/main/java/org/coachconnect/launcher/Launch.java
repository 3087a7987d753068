package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One run from its first line to its last. */
final class Launch {
    private static final Duration STARTING = Duration.ofMinutes(7);

    private final Console console;
    private final Map<String, String> environment;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable Supervisor supervisor;
    private volatile @Nullable DataFolder data;
    private volatile @Nullable FileLock lock;
    private volatile int exitCode;

    Launch(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = Map.copyOf(environment);
    }

    void start() throws StartFailure {
        Settings settings = Settings.from(environment);
        BuiltTree tree = BuiltTree.find();
        DataFolder folder = DataFolder.open(settings.data());
        lock = folder.lock();
        data = folder;
        writePid(folder);
        console.say("Data in %s, logs in %s".formatted(folder.root(), folder.logs()));
        new Leftovers(folder, console).stop();
        Ports.checkFree(settings);
        Secrets secrets = Secrets.of(folder);
        JwtKeys keys = JwtKeys.in(folder.keys());
        Supervisor running = new Supervisor(folder, console, this::giveUp);
        supervisor = running;

        if (settings.runs(Settings.Port.DB)) {
            Part postgres = new Postgres(folder, settings, secrets, console).prepare();
            console.say("PostgreSQL on port %d".formatted(settings.port(Settings.Port.DB)));
            running.start(postgres);
            running.await(postgres, Duration.ofSeconds(60), 8);
        } else {
            console.say("PostgreSQL: the one given, on port %d".formatted(settings.port(Settings.Port.DB)));
        }
        new DatabaseSetup(settings, secrets).run();

        Parts parts = new Parts(tree, folder, settings, secrets);
        Part broker = parts.broker();
        console.say("Artemis broker on port %d".formatted(settings.port(Settings.Port.BROKER)));
        running.start(broker);
        Part mail = parts.mail();
        console.say("Mail catcher on port %d, SMTP on %d"
                .formatted(settings.port(Settings.Port.MAIL), settings.port(Settings.Port.SMTP)));
        running.start(mail);
        Part sandbox = parts.sandbox(environment.getOrDefault(
                "COACHCONNECT_PUBLIC_URL", "http://127.0.0.1:" + settings.port(Settings.Port.HTTP)));
        if (settings.sandbox()) {
            console.say("Stripe sandbox (no bank) on port %d".formatted(settings.port(Settings.Port.SANDBOX)));
            running.start(sandbox);
        } else {
            console.say("Stripe itself, with the key in COACHCONNECT_STRIPE_SECRET_KEY; no sandbox");
        }
        Part liberty = start(settings.nodes().get(0), parts, keys, running);

        running.await(broker, Duration.ofSeconds(60), 2);
        running.await(mail, Duration.ofSeconds(60), 2);
        if (settings.sandbox()) {
            running.await(sandbox, Duration.ofSeconds(60), 2);
        }
        running.await(liberty, STARTING, 1);
        startOthers(settings, parts, keys, running);
        running.watchAll();
        console.plain(new Welcome(settings, folder, console.elapsed()).text());
    }

    /** After the first, which makes the schema and the demo data. */
    private void startOthers(Settings settings, Parts parts, JwtKeys keys, Supervisor running) throws StartFailure {
        List<Part> others = new ArrayList<>();
        for (Node node : settings.nodes().subList(1, settings.nodes().size())) {
            others.add(start(node, parts, keys, running));
        }
        for (Part other : others) {
            running.await(other, STARTING, 1);
        }
    }

    private Part start(Node node, Parts parts, JwtKeys keys, Supervisor running) throws StartFailure {
        console.say("Open Liberty%s on port %d, https on %d"
                .formatted(node.isFirst() ? "" : ", node " + node.number(), node.http(), node.https()));
        Part part = parts.liberty(node, parts.libertyEnvironment(node, environment, keys));
        running.start(part);
        return part;
    }

    void untilStopped() {
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs once, at the end of the process, whatever ends it. */
    void stop() {
        Supervisor running = supervisor;
        if (running != null) {
            console.say("Stopping");
            running.stopAll();
        }
        DataFolder folder = data;
        if (folder != null) {
            try {
                Files.deleteIfExists(folder.pidFile("launcher"));
                FileLock held = lock;
                if (held != null) {
                    held.release();
                }
            } catch (IOException e) {
                console.say("The launcher's pid file or lock stays: " + e.getMessage());
            }
            if (running != null) {
                console.say("Stopped; the data stay in " + folder.root());
            }
        }
        stopped.countDown();
        Runtime.getRuntime().halt(exitCode);
    }

    void fail(@Nullable String why) {
        Supervisor running = supervisor;
        if (running != null && running.isStopping()) {
            untilStopped();
            return;
        }
        System.err.println(why);
        exitCode = 1;
        System.exit(1);
    }

    private void giveUp(String why) {
        new Thread(() -> fail(why), "give-up").start();
    }

    private static void writePid(DataFolder folder) throws StartFailure {
        try {
            Files.writeString(
                    folder.pidFile("launcher"), ProcessHandle.current().pid() + "\n");
        } catch (IOException e) {
            throw new StartFailure("The data folder cannot be written: " + e.getMessage(), e);
        }
    }
}
