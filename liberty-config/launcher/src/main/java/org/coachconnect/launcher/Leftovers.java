package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What a launcher that was killed left running: found by pid file and by our mark, and stopped in order. */
final class Leftovers {
    private final DataFolder data;
    private final Console console;

    Leftovers(DataFolder data, Console console) {
        this.data = data;
        this.console = console;
    }

    void stop() throws StartFailure {
        for (String part : new String[] {"liberty", "sandbox", "mail", "broker"}) {
            stop(part, Parts.mark(part, data), OwnProcess.Signal.TERMINATE);
        }
        stop("postgres", Postgres.mark(data), OwnProcess.Signal.INTERRUPT);
    }

    private void stop(String part, String mark, OwnProcess.Signal signal) throws StartFailure {
        Path file = data.pidFile(part);
        OwnProcess.find(file, mark).ifPresent(process -> {
            console.say("%s (pid %d) was left by a run that was killed: stopping it".formatted(part, process.pid()));
            OwnProcess.stop(process, signal, Duration.ofSeconds(15));
        });
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be removed: %s".formatted(file, e.getMessage()), e);
        }
    }
}
