package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A process that an earlier run started: a pid alone proves nothing, its command line must carry our mark. */
final class OwnProcess {
    private OwnProcess() {}

    static Optional<ProcessHandle> find(Path pidFile, String mark) {
        return pid(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> commandLine(process).contains(mark));
    }

    static Optional<Long> pid(Path pidFile) {
        try {
            String text = Files.readString(pidFile).lines().findFirst().orElse("");
            return Optional.of(Long.valueOf(text.strip()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /**
     * From /proc where there is one: the JDK does not tell it for a process in another user namespace. Empty for one that
     * is dead and that nobody has buried.
     */
    static String commandLine(ProcessHandle process) {
        try {
            String line = Files.readString(
                    Path.of("/proc", Long.toString(process.pid()), "cmdline"), StandardCharsets.ISO_8859_1);
            return new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException e) {
            return process.info().commandLine().orElse("");
        }
    }

    /** Politely, then not. */
    static boolean stop(ProcessHandle process, Signal signal, Duration patience) {
        signal.send(process);
        if (ended(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        ended(process, Duration.ofSeconds(5));
        return false;
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && !commandLine(process).isEmpty()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Supervisor.pause(Duration.ofMillis(25));
        }
        return true;
    }

    /** How a process is asked to end. */
    enum Signal {
        TERMINATE,
        /** PostgreSQL's fast shutdown, which does not wait for its clients. */
        INTERRUPT;

        void send(ProcessHandle process) {
            if (this == TERMINATE || !interrupt(process.pid())) {
                process.destroy();
            }
        }

        private static boolean interrupt(long pid) {
            try {
                return new ProcessBuilder("/bin/sh", "-c", "kill -INT " + pid)
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .start()
                                .waitFor()
                        == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
