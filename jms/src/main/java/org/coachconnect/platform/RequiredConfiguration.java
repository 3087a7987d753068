package org.coachconnect.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a production start cannot do without; the embedded run brings its own. */
public final class RequiredConfiguration {
    /** Every key without a safe default. */
    static final List<String> KEYS = List.of(
            "coachconnect.public-url",
            "coachconnect.jwt.issuer",
            "coachconnect.jwt.private-key-location",
            "mp.jwt.verify.issuer",
            "mp.jwt.verify.publickey.location",
            "coachconnect.db.password",
            "coachconnect.db.migrator-password",
            "coachconnect.broker.password",
            "coachconnect.keystore.password",
            "coachconnect.admin-center.password",
            "coachconnect.stripe.secret-key",
            "coachconnect.stripe.publishable-key",
            "coachconnect.stripe.webhook-secret",
            "coachconnect.mail.from");

    private static final String PRODUCTION = "production";

    private RequiredConfiguration() {}

    /**
     * What is wrong with the configuration, each with the name of its key; empty when the product may start.
     *
     * @param value looks a key up
     */
    public static List<String> faults(Function<String, @Nullable String> value) {
        String mode = value.apply("coachconnect.mode");
        if (mode != null && !PRODUCTION.equals(mode)) {
            return "embedded".equals(mode) ? List.of() : List.of("coachconnect.mode must be production or embedded");
        }
        List<String> faults = new ArrayList<>();
        for (String key : KEYS) {
            String found = value.apply(key);
            if (found == null || found.isBlank()) {
                faults.add(key + " is missing");
            }
        }
        if (value.apply("coachconnect.stripe.api-base") != null) {
            faults.add("coachconnect.stripe.api-base points to a payment sandbox, which production must not use");
        }
        if ("true".equals(value.apply("coachconnect.demo.enabled"))) {
            faults.add("coachconnect.demo.enabled would create accounts with a known password");
        }
        return faults;
    }
}
