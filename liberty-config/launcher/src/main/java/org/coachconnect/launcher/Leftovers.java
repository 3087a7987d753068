package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a launcher that was killed left running: found by pid file and by our mark, and stopped in order. */
final class Leftovers {
    private final DataFolder data;
    private final Console console;

    Leftovers(DataFolder data, Console console) {
        this.data = data;
        this.console = console;
    }

    void stop() throws StartFailure {
        for (String node : nodes()) {
            stop(node, Parts.mark(node, data), OwnProcess.Signal.TERMINATE);
        }
        for (String part : new String[] {"sandbox", "mail", "broker"}) {
            stop(part, Parts.mark(part, data), OwnProcess.Signal.TERMINATE);
        }
        stop("postgres", Postgres.mark(data), OwnProcess.Signal.INTERRUPT);
    }

    /** As many as there were then, not as there will be now. */
    private List<String> nodes() throws StartFailure {
        try (Stream<Path> files = Files.list(data.run())) {
            return files.map(file -> data.run().relativize(file).toString())
                    .filter(file -> file.startsWith("liberty") && file.endsWith(".pid"))
                    .map(file -> file.substring(0, file.length() - ".pid".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StartFailure("%s cannot be read: %s".formatted(data.run(), e.getMessage()), e);
        }
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
