package org.coachconnect.payments.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the operator decides about payments.
 *
 * <p>{@code commission-basis-points}: the platform's share in hundredths of a percent; {@code invoices.issuer-name}: who issues
 * the invoices.
 */
@Dependent
class PaymentSettings {
    private final int commissionBasisPoints;
    private final String issuerName;

    @Inject
    PaymentSettings(
            @ConfigProperty(name = "coachconnect.commission-basis-points", defaultValue = "1500")
                    int commissionBasisPoints,
            @ConfigProperty(name = "coachconnect.invoices.issuer-name", defaultValue = "Esport Coach Connect")
                    String issuerName) {
        this.commissionBasisPoints = commissionBasisPoints;
        this.issuerName = issuerName;
    }

    int commissionBasisPoints() {
        return commissionBasisPoints;
    }

    String issuerName() {
        return issuerName;
    }
}
