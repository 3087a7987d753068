package org.coachconnect.sandbox.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a caller by the API key in the header {@code Authorization}, Bearer or Basic. */
public final class KeyCheck {
    private final String secretKey;
    private final String publishableKey;

    /** Accepts these two keys. */
    public KeyCheck(String secretKey, String publishableKey) {
        this.secretKey = secretKey;
        this.publishableKey = publishableKey;
    }

    /** Whose key this is; refuses a missing or unknown one. */
    public Caller check(@Nullable String authorization) {
        String key = key(authorization == null ? "" : authorization.trim());
        if (key.isEmpty()) {
            throw ApiException.unauthorized(
                    null,
                    "You did not provide an API key. You need to provide your API key in the Authorization header,"
                            + " using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
        }
        if (same(key, secretKey)) {
            return Caller.SECRET;
        }
        if (same(key, publishableKey)) {
            return Caller.PUBLISHABLE;
        }
        throw ApiException.unauthorized(null, "Invalid API Key provided: " + masked(key));
    }

    private static String key(String authorization) {
        int space = authorization.indexOf(' ');
        if (space < 0) {
            return "";
        }
        String value = authorization.substring(space + 1).trim();
        return switch (authorization.substring(0, space).toLowerCase(Locale.ROOT)) {
            case "bearer" -> value;
            case "basic" -> basicUser(value);
            default -> "";
        };
    }

    private static String basicUser(String value) {
        try {
            String pair = new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0 ? pair : pair.substring(0, colon);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** The beginning and the last four characters. */
    static String masked(String key) {
        return key.length() < 16 ? "****" : key.substring(0, 8) + "****" + key.substring(key.length() - 4);
    }
}
