package org.coachconnect.web.payments;

import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentView;
import org.jspecify.annotations.Nullable;

/**
 * A payment in a list.
 *
 * @param clientSecret for the player, while the payment is open
 * @param invoiceUrl where the invoice is, once the money is captured; relative to the API's base
 */
public record PaymentItem(
        UUID id,
        UUID bookingId,
        @Nullable String clientSecret,
        String publishableKey,
        Money amount,
        Money refunded,
        PaymentState state,
        @Nullable String invoiceNumber,
        @Nullable String invoiceUrl) {
    static PaymentItem of(PaymentView view) {
        return new PaymentItem(
                view.id(),
                view.bookingId(),
                view.clientSecret(),
                view.publishableKey(),
                view.amount(),
                view.refunded(),
                view.state(),
                view.invoiceNumber(),
                view.invoiceNumber() == null ? null : "/payments/" + view.id() + "/invoice.pdf");
    }
}
