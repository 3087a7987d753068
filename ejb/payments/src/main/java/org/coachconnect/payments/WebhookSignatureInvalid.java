package org.coachconnect.payments;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** A webhook call that the processor has not signed, or so long ago that it may be a replay. */
public class WebhookSignatureInvalid extends DomainException {
    private static final long serialVersionUID = 1L;

    public WebhookSignatureInvalid() {
        super(Kind.INVALID, "webhook-signature-invalid", "The signature of the webhook does not fit its body.");
    }
}
