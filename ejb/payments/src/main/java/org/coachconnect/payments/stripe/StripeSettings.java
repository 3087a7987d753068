package org.coachconnect.payments.stripe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How Stripe is reached. The keys are checked when the server starts, not here, so that all missing ones are told at once. */
@Dependent
class StripeSettings {
    private final Optional<String> apiBase;
    private final Optional<String> secretKey;
    private final Optional<String> publishableKey;
    private final Optional<String> webhookSecret;
    private final Optional<String> publicUrl;
    private final int connectTimeoutMillis;
    private final int readTimeoutMillis;

    @Inject
    StripeSettings(
            @ConfigProperty(name = "coachconnect.stripe.api-base") Optional<String> apiBase,
            @ConfigProperty(name = "coachconnect.stripe.secret-key") Optional<String> secretKey,
            @ConfigProperty(name = "coachconnect.stripe.publishable-key") Optional<String> publishableKey,
            @ConfigProperty(name = "coachconnect.stripe.webhook-secret") Optional<String> webhookSecret,
            @ConfigProperty(name = "coachconnect.public-url") Optional<String> publicUrl,
            @ConfigProperty(name = "coachconnect.stripe.connect-timeout", defaultValue = "2000")
                    int connectTimeoutMillis,
            @ConfigProperty(name = "coachconnect.stripe.read-timeout", defaultValue = "10000") int readTimeoutMillis) {
        this.apiBase = apiBase;
        this.secretKey = secretKey;
        this.publishableKey = publishableKey;
        this.webhookSecret = webhookSecret;
        this.publicUrl = publicUrl;
        this.connectTimeoutMillis = connectTimeoutMillis;
        this.readTimeoutMillis = readTimeoutMillis;
    }

    /** The sandbox's address; empty for Stripe itself. */
    Optional<String> apiBase() {
        return apiBase;
    }

    String secretKey() {
        return needed(secretKey, "coachconnect.stripe.secret-key");
    }

    String publishableKey() {
        return needed(publishableKey, "coachconnect.stripe.publishable-key");
    }

    String webhookSecret() {
        return needed(webhookSecret, "coachconnect.stripe.webhook-secret");
    }

    String publicUrl() {
        return publicUrl.orElse("http://localhost:9080");
    }

    int connectTimeoutMillis() {
        return connectTimeoutMillis;
    }

    /** How long an answer may take; Stripe itself needs about a second. */
    int readTimeoutMillis() {
        return readTimeoutMillis;
    }

    private static String needed(Optional<String> value, String key) {
        return value.orElseThrow(() -> new IllegalStateException("Set " + key));
    }
}
