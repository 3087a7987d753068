package org.coachconnect.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** What the person at the terminal reads: one line for each thing that happens. */
final class Console {
    private final PrintStream out;
    private final long start = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.printf("[%6.1f s] %s%n", elapsed().toMillis() / 1000.0, line);
    }

    void plain(String text) {
        out.println(text);
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
