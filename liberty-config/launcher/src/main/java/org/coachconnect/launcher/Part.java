package org.coachconnect.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One process of the run.
 *
 * @param mark what its command line must contain to be taken for ours
 * @param before what must be put right before each start
 * @param ready whether it serves
 */
record Part(
        String name,
        List<String> command,
        Map<String, String> environment,
        String mark,
        OwnProcess.Signal signal,
        Duration patience,
        Preparation before,
        Probe ready) {

    Part {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** How long to wait between two looks: a slow starter is not hurried by being asked. */
    Duration pace() {
        return Duration.ofMillis(patience.toSeconds() > 30 ? 500 : 150);
    }

    /** Whether a part serves; refuses when it is known that it never will. */
    @FunctionalInterface
    interface Probe {
        boolean ready() throws StartFailure;
    }

    /** What must be put right before a start. */
    @FunctionalInterface
    interface Preparation {
        void run() throws StartFailure;
    }
}
