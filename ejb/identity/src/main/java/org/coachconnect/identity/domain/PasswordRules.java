package org.coachconnect.identity.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a password must be; length before composition (NIST SP 800-63B). */
public final class PasswordRules {
    public static final int MIN = 10;
    public static final int MAX = 128;

    private static final int TELLING_LOCAL_PART = 4;
    private static final Set<String> COMMON = readCommon();

    private PasswordRules() {}

    /** @return what is wrong with the password of this account, in words for its owner */
    public static Optional<String> objection(String password, EmailAddress email) {
        int length = password.codePointCount(0, password.length());
        String lower = password.toLowerCase(Locale.ROOT);
        if (length < MIN || length > MAX) {
            return Optional.of("Use " + MIN + " to " + MAX + " characters.");
        }
        if (contains(lower, email)) {
            return Optional.of("Do not use your e-mail address in the password.");
        }
        if (COMMON.contains(lower) || lower.codePoints().distinct().count() < 3) {
            return Optional.of("This password is among the first that attackers try. Use another one.");
        }
        return Optional.empty();
    }

    private static boolean contains(String password, EmailAddress email) {
        String local = email.localPart();
        return password.contains(email.value()) || (local.length() >= TELLING_LOCAL_PART && password.contains(local));
    }

    private static Set<String> readCommon() {
        try (InputStream in = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("common-passwords.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
