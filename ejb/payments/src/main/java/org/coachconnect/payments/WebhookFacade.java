package org.coachconnect.payments;

import jakarta.ejb.Local;

/** Where the payment processor's notices arrive. */
@Local
public interface WebhookFacade {
    /**
     * Works on a notice: asks the processor what is true now, then applies it once, whatever the order of arrival. Must be
     * called without a transaction and needs no organisation in scope.
     *
     * @param payload the raw body
     * @param signature the signature header; empty when there was none
     * @throws WebhookSignatureInvalid (400) when the processor has not signed it
     * @throws PaymentUnavailable (503) when the processor cannot be asked; it will send the notice again
     */
    void receive(String payload, String signature);
}
