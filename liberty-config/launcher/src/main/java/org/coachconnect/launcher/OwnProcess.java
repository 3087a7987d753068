package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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

    /** From /proc where there is one: the JDK does not tell it for a process in another user namespace. */
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
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
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
