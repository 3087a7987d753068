package org.coachconnect.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the environment says about this run. */
record Settings(
        Path data,
        Map<Port, Integer> ports,
        List<Node> nodes,
        boolean demo,
        boolean sandbox,
        Optional<GivenDatabase> givenDatabase) {
    private static final int MOST_NODES = 9;
    /** How far a further node's usual port is from that of the node before. */
    private static final int STEP = 100;

    /** A port that this run listens on, and the variable that sets it. */
    record Listener(int port, String purpose, String variable) {}

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
        nodes = List.copyOf(nodes);
    }

    static Settings from(Map<String, String> environment) throws StartFailure {
        Map<Port, Integer> ports = new LinkedHashMap<>();
        for (Port port : Port.values()) {
            ports.put(port, port(environment, port.variable, port.usual));
        }
        boolean sandbox =
                text(environment, "COACHCONNECT_STRIPE_SECRET_KEY", "").isEmpty();
        if (!sandbox) {
            needed(environment, "COACHCONNECT_STRIPE_PUBLISHABLE_KEY");
            needed(environment, "COACHCONNECT_STRIPE_WEBHOOK_SECRET");
        }
        Settings settings = new Settings(
                folder(environment),
                ports,
                nodes(environment, ports),
                flag(environment, "COACHCONNECT_DEMO", true),
                sandbox,
                givenDatabase(environment));
        settings.refuseSharedPorts();
        return settings;
    }

    /** Every port of this run; those of what it does not run itself too. */
    private List<Listener> listeners() {
        return listeners(port -> true);
    }

    /** The ports that must be free before the start. */
    List<Listener> ownListeners() {
        return listeners(this::runs);
    }

    private List<Listener> listeners(Predicate<Port> which) {
        List<Listener> all = new ArrayList<>();
        for (Port port : Port.values()) {
            if (which.test(port)) {
                all.add(new Listener(port(port), port.purpose, port.variable));
            }
        }
        for (Node node : nodes.subList(1, nodes.size())) {
            String suffix = suffix(node.number());
            String ofNode = " of node " + node.number();
            all.add(new Listener(node.http(), Port.HTTP.purpose + ofNode, Port.HTTP.variable + suffix));
            all.add(new Listener(node.https(), Port.HTTPS.purpose + ofNode, Port.HTTPS.variable + suffix));
            all.add(new Listener(node.hazelcast(), Port.HAZELCAST.purpose + ofNode, Port.HAZELCAST.variable + suffix));
        }
        return all;
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

    private static List<Node> nodes(Map<String, String> environment, Map<Port, Integer> ports) throws StartFailure {
        int count = number(environment, "COACHCONNECT_NODES", 1, "a number", MOST_NODES);
        List<Node> nodes = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            nodes.add(new Node(
                    number,
                    nodePort(environment, ports, Port.HTTP, number),
                    nodePort(environment, ports, Port.HTTPS, number),
                    nodePort(environment, ports, Port.HAZELCAST, number)));
        }
        return nodes;
    }

    private static int nodePort(Map<String, String> environment, Map<Port, Integer> ports, Port port, int number)
            throws StartFailure {
        int first = ports.getOrDefault(port, port.usual);
        return number == 1 ? first : port(environment, port.variable + suffix(number), first + STEP * (number - 1));
    }

    private static String suffix(int number) {
        return "_" + number;
    }

    private void refuseSharedPorts() throws StartFailure {
        Map<Integer, String> variables = new HashMap<>();
        for (Listener listener : listeners()) {
            String other = variables.putIfAbsent(listener.port(), listener.variable());
            if (other != null) {
                throw new StartFailure("%s and %s both say %d: give each a port of its own."
                        .formatted(other, listener.variable(), listener.port()));
            }
        }
    }

    private static int port(Map<String, String> environment, String variable, int usual) throws StartFailure {
        return number(environment, variable, usual, "a port", 65535);
    }

    private static int number(Map<String, String> environment, String variable, int usual, String what, int most)
            throws StartFailure {
        String value = text(environment, variable, Integer.toString(usual));
        try {
            int number = Integer.parseInt(value);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, as for a number out of range
        }
        throw new StartFailure("%s must be %s from 1 to %d, not '%s'.".formatted(variable, what, most, value));
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
