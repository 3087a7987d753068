package org.coachconnect.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.coachconnect.payments.PaymentView;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Pays at the payment sandbox with a test card, as Stripe.js does in a browser. */
@ApplicationScoped
public class DemoCards {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    @ConfigProperty(name = "coachconnect.sandbox-url")
    private Optional<String> sandbox;

    void pay(PaymentView payment) {
        String secret = String.valueOf(payment.clientSecret());
        String intent = secret.split("_secret_", 2)[0];
        HttpRequest confirm = HttpRequest.newBuilder(
                        URI.create(sandbox.orElseThrow() + "/v1/payment_intents/" + intent + "/confirm"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + payment.publishableKey())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("client_secret="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8) + "&payment_method=pm_card_visa"))
                .build();
        try {
            int status =
                    HTTP.send(confirm, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("The sandbox answered " + status);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
