package org.coachconnect.web.meta;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The installation as its clients see it. */
@Path("/installation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Installation")
public class InstallationResource {
    @Inject
    @ConfigProperty(name = "coachconnect.mode")
    private String mode;

    @Inject
    @ConfigProperty(name = "coachconnect.mail.catcher-url")
    private Optional<String> mailCatcher;

    @Inject
    @ConfigProperty(name = "coachconnect.sandbox-url")
    private Optional<String> sandbox;

    @Inject
    @ConfigProperty(name = "coachconnect.demo.enabled", defaultValue = "false")
    private boolean demo;

    /** Who takes the payments. */
    public enum PaymentMode {
        /** The sandbox, without a bank: the browser confirms a payment there itself. */
        SANDBOX,
        /** Stripe, with Stripe.js. */
        STRIPE
    }

    /**
     * @param mode {@code embedded} or {@code production}
     * @param mailCatcherUrl where mails end in the embedded run
     * @param paymentSandboxUrl where payments end in the embedded run: no bank, no money
     * @param demoAccounts whether the accounts that the documentation names can sign in
     */
    public record InstallationView(
            @Schema(enumeration = {"embedded", "production"})
            String mode,

            @Nullable String mailCatcherUrl,
            @Nullable String paymentSandboxUrl,
            PaymentMode payments,
            boolean demoAccounts) {}

    @GET
    @PermitAll
    @Operation(summary = "What runs here: embedded or production, and the embedded run's helpers")
    public InstallationView get() {
        return new InstallationView(
                mode,
                mailCatcher.orElse(null),
                sandbox.orElse(null),
                sandbox.isPresent() ? PaymentMode.SANDBOX : PaymentMode.STRIPE,
                demo);
    }
}
