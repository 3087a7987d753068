package org.coachconnect.payments;

import java.time.Duration;
import org.coachconnect.kernel.Unavailable;

/** The payment processor cannot be reached or did not answer; nothing was lost, the same call can be made again. */
public class PaymentUnavailable extends Unavailable {
    private static final long serialVersionUID = 1L;

    /** As long as a shut circuit breaker stays shut. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

    public PaymentUnavailable(Throwable cause) {
        super(
                "payment-unavailable",
                "The payment service does not answer at the moment. Nothing was charged twice; try again shortly.",
                RETRY_AFTER);
        initCause(cause);
    }
}
