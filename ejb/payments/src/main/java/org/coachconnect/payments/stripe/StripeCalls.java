package org.coachconnect.payments.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.AuthenticationException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import java.util.Objects;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.coachconnect.payments.domain.ProcessorUndecided;

/** Tells Stripe's refusals (nothing was done) from missing answers (who knows). */
public final class StripeCalls {
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;

    private StripeCalls() {}

    /** A call to Stripe. */
    @FunctionalInterface
    public interface StripeCall<T> {
        T make() throws StripeException;
    }

    static <T> T call(StripeCall<T> call) {
        try {
            return call.make();
        } catch (StripeException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(StripeException e) {
        if (isUndecided(e)) {
            return new ProcessorUndecided(message(e), e);
        }
        return isAnswer(e) ? new ProcessorRefused(code(e), e) : new ProcessorUnavailable(message(e), e);
    }

    /** A right that one account lacks, an idempotency key that is in use, or too many calls. */
    private static boolean isUndecided(StripeException e) {
        return e instanceof RateLimitException
                || e instanceof PermissionException
                || Objects.equals(e.getStatusCode(), CONFLICT);
    }

    private static boolean isAnswer(StripeException e) {
        // Without a right key nothing can be said about the payment itself; the operator has to mend that.
        if (e instanceof ApiConnectionException || e instanceof AuthenticationException) {
            return false;
        }
        Integer status = e.getStatusCode();
        return status != null && status < SERVER_ERROR;
    }

    private static String message(StripeException e) {
        return "Stripe did not answer the question: " + e.getClass().getSimpleName() + ", status " + e.getStatusCode();
    }

    private static String code(StripeException e) {
        return Objects.requireNonNullElse(e.getCode(), "status_" + e.getStatusCode());
    }
}
