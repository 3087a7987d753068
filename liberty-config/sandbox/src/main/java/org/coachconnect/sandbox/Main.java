package org.coachconnect.sandbox;

import java.io.IOException;
import java.net.BindException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the sandbox as a process of its own until it is told to stop. */
public final class Main {
    private final Map<String, String> arguments = new HashMap<>();

    private Main(String[] args) throws Settings.Invalid {
        for (String arg : args) {
            int equals = arg.indexOf('=');
            if (!arg.startsWith("--") || equals < 0) {
                throw new Settings.Invalid("'" + arg + "' is no setting; write --port=9042");
            }
            String name = arg.substring(2, equals).toUpperCase(Locale.ROOT).replace('-', '_');
            arguments.put("SANDBOX_" + name, arg.substring(equals + 1));
        }
    }

    /** Starts; ends with 1 and one clear line if that is not possible. */
    public static void main(String[] args) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        String problem;
        try {
            new Main(args).run();
            return;
        } catch (Settings.Invalid e) {
            problem = e.getMessage();
        } catch (IOException e) {
            problem = "cannot start: " + e.getMessage();
        }
        System.err.println("sandbox: " + problem);
        System.exit(1);
    }

    private void run() throws Settings.Invalid, IOException {
        Settings settings = Settings.read(this::setting);
        Sandbox sandbox;
        try {
            sandbox = Sandbox.start(settings, Clock.systemUTC());
        } catch (BindException e) {
            throw new IOException(
                    "port " + settings.port() + " on " + settings.host() + " is busy; set SANDBOX_PORT", e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sandbox), "stop"));
        System.out.println("sandbox: listening on http://" + settings.host() + ":" + sandbox.port() + ", data in "
                + settings.data().toAbsolutePath() + ", webhooks to "
                + (settings.webhookUrl() == null ? "nowhere" : settings.webhookUrl())
                + ". It is no bank: no money moves here.");
    }

    private static void stop(Sandbox sandbox) {
        try {
            sandbox.close();
        } catch (IOException e) {
            System.err.println("sandbox: stopped, but the journal could not be closed: " + e.getMessage());
        }
    }

    private @Nullable String setting(String name) {
        String argument = arguments.get(name);
        if (argument != null) {
            return argument;
        }
        String property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return property != null ? property : System.getenv(name);
    }
}
