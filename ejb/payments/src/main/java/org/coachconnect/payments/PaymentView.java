package org.coachconnect.payments;

import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its player sees it.
 *
 * @param clientSecret with which the browser confirms at the processor; null once nothing is left to confirm
 */
public record PaymentView(
        UUID id,
        UUID bookingId,
        @Nullable String clientSecret,
        String publishableKey,
        Money amount,
        Money refunded,
        PaymentState state,
        @Nullable String invoiceNumber) {}
