package org.coachconnect.sandbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What differs by place. Each setting is an argument {@code --port=9042}, a system property {@code sandbox.port} or an
 * environment variable {@code SANDBOX_PORT}; the first that is set wins.
 *
 * @param port 0 for any free port
 * @param webhookUrl where events are delivered to; null for nowhere
 * @param webhookSecret what deliveries are signed with; empty if there are none
 * @param settlement how long the money of a charge stays pending
 * @param payoutInterval how often a connected account is paid out automatically, at most
 * @param retryPause the pause before the first retry of a webhook; it doubles with each
 */
public record Settings(
        String host,
        int port,
        Path data,
        String secretKey,
        String publishableKey,
        @Nullable URI webhookUrl,
        String webhookSecret,
        Duration settlement,
        Duration payoutInterval,
        Duration retryPause) {

    /** A setting that is missing or has no meaning. The message is one line for people. */
    public static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;

        Invalid(String message) {
            super(message);
        }
    }

    /** Reads the settings by their environment names. */
    public static Settings read(Function<String, @Nullable String> source) throws Invalid {
        URI webhookUrl = url(source, "SANDBOX_WEBHOOK_URL");
        return new Settings(
                text(source, "SANDBOX_HOST", "127.0.0.1"),
                (int) number(source, "SANDBOX_PORT", 9042, 65_535),
                Path.of(text(source, "SANDBOX_DATA", "data/sandbox")),
                key(source, "SANDBOX_SECRET_KEY", "sk_test_"),
                key(source, "SANDBOX_PUBLISHABLE_KEY", "pk_test_"),
                webhookUrl,
                webhookUrl == null ? "" : key(source, "SANDBOX_WEBHOOK_SECRET", "whsec_"),
                seconds(source, "SANDBOX_SETTLEMENT_SECONDS", Duration.ofDays(2)),
                seconds(source, "SANDBOX_PAYOUT_SECONDS", Duration.ofDays(1)),
                Duration.ofMillis(number(source, "SANDBOX_WEBHOOK_RETRY_MS", 500, 60_000)));
    }

    private static String text(Function<String, @Nullable String> source, String name, String otherwise) {
        String value = source.apply(name);
        return value == null || value.isBlank() ? otherwise : value.trim();
    }

    private static String key(Function<String, @Nullable String> source, String name, String prefix) throws Invalid {
        String value = text(source, name, "");
        if (!value.startsWith(prefix) || value.length() < prefix.length() + 8 || !value.matches("\\w+")) {
            throw new Invalid(name + " is needed: " + prefix + " and at least 8 letters, digits or underscores");
        }
        return value;
    }

    private static Duration seconds(Function<String, @Nullable String> source, String name, Duration otherwise)
            throws Invalid {
        return Duration.ofSeconds(number(source, name, otherwise.toSeconds(), Integer.MAX_VALUE));
    }

    private static long number(Function<String, @Nullable String> source, String name, long otherwise, long max)
            throws Invalid {
        String text = text(source, name, String.valueOf(otherwise));
        try {
            long number = Long.parseLong(text);
            if (number >= 0 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below
        }
        throw new Invalid(name + " must be a whole number from 0 to " + max + ", not '" + text + "'");
    }

    private static @Nullable URI url(Function<String, @Nullable String> source, String name) throws Invalid {
        String text = text(source, name, "");
        if (text.isEmpty()) {
            return null;
        }
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // refused below
        }
        throw new Invalid(name + " must be an http or https address, not '" + text + "'");
    }
}
