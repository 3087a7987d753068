package org.coachconnect.payments.stripe;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.coachconnect.payments.domain.ProcessorUndecided;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Stands before every call to Stripe, so that all of them share one circuit breaker and one bulkhead: a dead Stripe is asked
 * rarely, a slow one holds few threads. A refusal of Stripe is an answer and counts for nothing here, nor does what concerns one
 * account or order only. Every number can be set by MicroProfile Config, e.g. {@code org.coachconnect.payments.stripe.StripeGuard/call/CircuitBreaker/delay}.
 */
@ApplicationScoped
public class StripeGuard {
    /**
     * Makes the call, again where no answer came. Repeating is safe because each call that moves money has an idempotency key, and
     * a second onboarding link does no harm. After a call that took longer than {@code maxDuration} nothing is repeated: somebody waits for the answer.
     */
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            maxDuration = 3,
            durationUnit = ChronoUnit.SECONDS,
            retryOn = ProcessorUnavailable.class,
            abortOn = ProcessorUndecided.class)
    @CircuitBreaker(
            requestVolumeThreshold = 4,
            failureRatio = 0.75,
            delay = 10,
            delayUnit = ChronoUnit.SECONDS,
            failOn = ProcessorUnavailable.class,
            skipOn = ProcessorUndecided.class)
    @Bulkhead(10)
    public <T> T call(StripeCalls.StripeCall<T> call) {
        return StripeCalls.call(call);
    }
}
