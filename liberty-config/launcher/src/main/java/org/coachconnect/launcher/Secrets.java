package org.coachconnect.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Random secrets of this data folder, made once and kept with it. */
final class Secrets {
    /** The passwords that are kept inside the PostgreSQL data as well: without this one the data cannot be opened. */
    static final String SUPERUSER = "db.superuser-password";

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry(SUPERUSER, ""),
            Map.entry("db.password", ""),
            Map.entry("db.migrator-password", ""),
            Map.entry("broker.password", ""),
            Map.entry("admin-center.password", ""),
            Map.entry("keystore.password", ""),
            Map.entry("stripe.secret-key", "sk_test_"),
            Map.entry("stripe.publishable-key", "pk_test_"),
            Map.entry("stripe.webhook-secret", "whsec_"));

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    static Path file(DataFolder data) {
        return data.keys().resolve("secrets.properties");
    }

    static Secrets of(DataFolder data) throws StartFailure {
        Path file = file(data);
        try {
            Map<String, String> values = new TreeMap<>();
            if (Files.exists(file)) {
                Properties kept = new Properties();
                kept.load(new StringReader(Files.readString(file)));
                kept.stringPropertyNames().forEach(name -> values.put(name, kept.getProperty(name)));
            } else if (Files.exists(data.postgres().resolve("data"))) {
                throw new StartFailure(
                        "%s is missing, and the database in %s cannot be opened without it: put it back, or"
                                        .formatted(file, data.postgres())
                                + " move the data folder away to begin anew.");
            }
            if (complete(values)) {
                StringBuilder text = new StringBuilder("# made at the first start; keep it with the data folder\n");
                values.forEach((name, value) ->
                        text.append(name).append('=').append(value).append('\n'));
                DataFolder.writePrivate(file, text.toString());
            }
            return new Secrets(values);
        } catch (IOException e) {
            throw new StartFailure("%s cannot be read or written: %s".formatted(file, e.getMessage()), e);
        }
    }

    String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no such secret: " + name);
        }
        return value;
    }

    private static boolean complete(Map<String, String> values) {
        boolean changed = false;
        for (Map.Entry<String, String> wanted : PREFIXES.entrySet()) {
            changed |= values.putIfAbsent(wanted.getKey(), wanted.getValue() + alphanumeric()) == null;
        }
        return changed;
    }

    private static String alphanumeric() {
        String alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            text.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
