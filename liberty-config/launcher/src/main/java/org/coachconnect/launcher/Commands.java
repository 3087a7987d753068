package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Ways to start a process on this system. */
final class Commands {
    private Commands() {}

    /** Away from the terminal, so that Ctrl-C reaches only the launcher and the order of stopping is ours. */
    static List<String> detached(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (works(List.of("setsid", "true"))) {
            whole.add("setsid");
        }
        whole.addAll(command);
        return whole;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static boolean works(List<String> command) {
        try {
            return new ProcessBuilder(command)
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

    static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }
}
