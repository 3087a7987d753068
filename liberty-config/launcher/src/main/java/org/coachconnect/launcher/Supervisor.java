package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts the parts, starts again the one that dies, and stops them in the reverse order. */
final class Supervisor {
    private static final int TOO_OFTEN = 6;
    private static final Duration WINDOW = Duration.ofMinutes(3);
    /** A server that is asked to stop while it starts may never do so. */
    private static final Duration WHILE_STARTING = Duration.ofSeconds(10);

    private final DataFolder data;
    private final Console console;
    private final Consumer<String> giveUp;
    private final Map<String, Running> parts = Collections.synchronizedMap(new LinkedHashMap<>());
    private final ScheduledExecutorService restarts = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "restart");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;
    private volatile boolean watching;

    private static final class Running {
        final Part part;
        final Deque<Long> deaths = new ArrayDeque<>();
        Process process;
        boolean served;

        Running(Part part, Process process) {
            this.part = part;
            this.process = process;
        }
    }

    Supervisor(DataFolder data, Console console, Consumer<String> giveUp) {
        this.data = data;
        this.console = console;
        this.giveUp = giveUp;
    }

    /** Starts it; whether it serves is another question. */
    void start(Part part) throws StartFailure {
        keepLastLog(part);
        part.before().run();
        Running running = new Running(part, launch(part));
        parts.put(part.name(), running);
        watch(running, running.process);
    }

    /** Waits until it serves; a part that ends before is started again as often as {@code attempts} allows. */
    void await(Part part, Duration limit, int attempts) throws StartFailure {
        long end = System.nanoTime() + limit.toNanos();
        int left = attempts;
        while (!part.ready().ready()) {
            Running running = parts.get(part.name());
            if (stopping || running == null) {
                throw new StartFailure("Stopped while starting " + part.name() + ".");
            }
            synchronized (running) {
                if (!running.process.isAlive()) {
                    left--;
                    if (left <= 0) {
                        throw new StartFailure("%s ended while starting (exit code %d); its last words are in %s:%n%s"
                                .formatted(
                                        part.name(),
                                        running.process.exitValue(),
                                        data.log(part.name()),
                                        lastLines(data.log(part.name()))));
                    }
                    pause(Duration.ofSeconds(1));
                    part.before().run();
                    running.process = launch(part);
                    watch(running, running.process);
                }
            }
            if (System.nanoTime() > end) {
                throw new StartFailure("%s did not get ready in %d s; see %s."
                        .formatted(part.name(), limit.toSeconds(), data.log(part.name())));
            }
            pause(part.pace());
        }
        Running running = parts.get(part.name());
        if (running != null) {
            synchronized (running) {
                running.served = true;
            }
        }
    }

    /** From now on a part that dies is started again. */
    void watchAll() {
        watching = true;
        for (Running running : snapshot()) {
            Process process = running.process;
            if (!process.isAlive()) {
                ended(running, process);
            }
        }
    }

    boolean isStopping() {
        return stopping;
    }

    /** In the reverse order of starting. */
    void stopAll() {
        stopping = true;
        restarts.shutdownNow();
        List<Running> all = snapshot();
        Collections.reverse(all);
        for (Running running : all) {
            synchronized (running) {
                if (running.process.isAlive()) {
                    Part part = running.part;
                    long start = System.nanoTime();
                    boolean willing = OwnProcess.stop(
                            running.process.toHandle(),
                            part.signal(),
                            running.served ? part.patience() : WHILE_STARTING);
                    console.say("%s stopped%s (%.1f s)"
                            .formatted(part.name(), willing ? "" : " by force", (System.nanoTime() - start) / 1e9));
                }
                forget(running.part.name());
            }
        }
    }

    private List<Running> snapshot() {
        synchronized (parts) {
            return new ArrayList<>(parts.values());
        }
    }

    private void watch(Running running, Process process) {
        process.onExit().thenAccept(dead -> ended(running, dead));
    }

    private void ended(Running running, Process dead) {
        synchronized (running) {
            if (stopping || !watching || running.process != dead) {
                return;
            }
            long now = System.nanoTime();
            running.deaths.addLast(now);
            while (!running.deaths.isEmpty() && now - running.deaths.getFirst() > WINDOW.toNanos()) {
                running.deaths.removeFirst();
            }
            int deaths = running.deaths.size();
            String name = running.part.name();
            if (deaths >= TOO_OFTEN) {
                giveUp.accept("%s ended %d times within %d minutes; see %s."
                        .formatted(name, deaths, WINDOW.toMinutes(), data.log(name)));
                return;
            }
            long wait = deaths == 1 ? 0 : 500L << (deaths - 2);
            console.say("%s ended (exit code %d): starting it again".formatted(name, dead.exitValue()));
            restarts.schedule(() -> again(running), wait, TimeUnit.MILLISECONDS);
        }
    }

    private void again(Running running) {
        Part part = running.part;
        long start = System.nanoTime();
        Process process;
        synchronized (running) {
            if (stopping) {
                return;
            }
            try {
                part.before().run();
                running.process = launch(part);
            } catch (StartFailure e) {
                giveUp.accept(e.getMessage());
                return;
            }
            process = running.process;
            watch(running, process);
        }
        try {
            while (process.isAlive() && !stopping) {
                if (part.ready().ready()) {
                    console.say("%s is back (pid %d, %.1f s)"
                            .formatted(part.name(), process.pid(), (System.nanoTime() - start) / 1e9));
                    return;
                }
                pause(part.pace());
            }
        } catch (StartFailure e) {
            giveUp.accept(e.getMessage());
        }
    }

    private Process launch(Part part) throws StartFailure {
        try {
            ProcessBuilder builder = new ProcessBuilder(part.command())
                    .directory(data.root().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            data.log(part.name()).toFile()));
            builder.environment().putAll(part.environment());
            Process process = builder.start();
            Files.writeString(data.pidFile(part.name()), process.pid() + "\n");
            return process;
        } catch (IOException e) {
            throw new StartFailure("%s cannot be started: %s".formatted(part.name(), e.getMessage()), e);
        }
    }

    private void forget(String name) {
        try {
            Files.deleteIfExists(data.pidFile(name));
        } catch (IOException e) {
            console.say("%s cannot be removed: %s".formatted(data.pidFile(name), e.getMessage()));
        }
    }

    private void keepLastLog(Part part) throws StartFailure {
        Path log = data.log(part.name());
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StartFailure("%s cannot be moved aside: %s".formatted(log, e.getMessage()), e);
        }
    }

    static String lastLines(Path log) {
        try {
            List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
