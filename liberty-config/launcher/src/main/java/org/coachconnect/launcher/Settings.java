package org.coachconnect.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the environment says about this run. */
record Settings(
        Path data, Map<Port, Integer> ports, boolean demo, boolean sandbox, Optional<GivenDatabase> givenDatabase) {

    /** A PostgreSQL that somebody else runs and keeps; the password is that of its superuser {@code postgres}. */
    record GivenDatabase(String host, String superuserPassword) {}

    /** Every port of the run, with the variable that sets it. */
    enum Port {
        HTTP("COACHCONNECT_HTTP_PORT", 9080, "the application"),
        HTTPS("COACHCONNECT_HTTPS_PORT", 9443, "the Admin Center"),
        DB("COACHCONNECT_DB_PORT", 9032, "PostgreSQL"),
        BROKER("COACHCONNECT_BROKER_PORT", 9061, "the broker"),
        SMTP("COACHCONNECT_SMTP_PORT", 9026, "SMTP of the mail catcher"),
        MAIL("COACHCONNECT_MAIL_PORT", 9025, "the mail catcher"),
        SANDBOX("COACHCONNECT_SANDBOX_PORT", 9042, "the Stripe sandbox"),
        HAZELCAST("COACHCONNECT_HAZELCAST_PORT", 9057, "Hazelcast");

        final String variable;
        final int usual;
        final String purpose;

        Port(String variable, int usual, String purpose) {
            this.variable = variable;
            this.usual = usual;
            this.purpose = purpose;
        }
    }

    Settings {
        ports = Map.copyOf(ports);
    }

    static Settings from(Map<String, String> environment) throws StartFailure {
        Map<Port, Integer> ports = new LinkedHashMap<>();
        for (Port port : Port.values()) {
            int number = number(environment, port);
            for (Map.Entry<Port, Integer> other : ports.entrySet()) {
                if (other.getValue() == number) {
                    throw new StartFailure("%s and %s both say %d: give each a port of its own."
                            .formatted(other.getKey().variable, port.variable, number));
                }
            }
            ports.put(port, number);
        }
        boolean sandbox =
                text(environment, "COACHCONNECT_STRIPE_SECRET_KEY", "").isEmpty();
        if (!sandbox) {
            needed(environment, "COACHCONNECT_STRIPE_PUBLISHABLE_KEY");
            needed(environment, "COACHCONNECT_STRIPE_WEBHOOK_SECRET");
        }
        return new Settings(
                folder(environment),
                ports,
                flag(environment, "COACHCONNECT_DEMO", true),
                sandbox,
                givenDatabase(environment));
    }

    boolean runs(Port port) {
        return switch (port) {
            case DB -> givenDatabase.isEmpty();
            case SANDBOX -> sandbox;
            default -> true;
        };
    }

    int port(Port port) {
        Integer number = ports.get(port);
        return number == null ? port.usual : number;
    }

    private static Optional<GivenDatabase> givenDatabase(Map<String, String> environment) {
        String password = text(environment, "COACHCONNECT_DB_SUPERUSER_PASSWORD", "");
        return password.isEmpty()
                ? Optional.empty()
                : Optional.of(new GivenDatabase(text(environment, "COACHCONNECT_DB_HOST", "127.0.0.1"), password));
    }

    private static Path folder(Map<String, String> environment) throws StartFailure {
        String value = text(environment, "COACHCONNECT_DATA", "data");
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new StartFailure("COACHCONNECT_DATA is not a path: " + value, e);
        }
    }

    private static int number(Map<String, String> environment, Port port) throws StartFailure {
        String value = text(environment, port.variable, Integer.toString(port.usual));
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of range
        }
        throw new StartFailure("%s must be a port from 1 to 65535, not '%s'.".formatted(port.variable, value));
    }

    private static boolean flag(Map<String, String> environment, String name, boolean usual) throws StartFailure {
        String value = text(environment, name, Boolean.toString(usual));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new StartFailure("%s must be true or false, not '%s'.".formatted(name, value));
        };
    }

    private static void needed(Map<String, String> environment, String name) throws StartFailure {
        if (text(environment, name, "").isEmpty()) {
            throw new StartFailure("COACHCONNECT_STRIPE_SECRET_KEY is set, so %s is needed too.".formatted(name));
        }
    }

    private static String text(Map<String, String> environment, String name, String usual) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? usual : value.strip();
    }
}
