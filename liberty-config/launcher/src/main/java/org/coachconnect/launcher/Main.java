package org.coachconnect.launcher;

/** {@code make run}. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Console console = new Console(System.out);
        Launch launch = new Launch(console, System.getenv());
        Runtime.getRuntime().addShutdownHook(new Thread(launch::stop, "stop"));
        try {
            launch.start();
            launch.untilStopped();
        } catch (StartFailure e) {
            launch.fail(e.getMessage());
        }
    }
}
