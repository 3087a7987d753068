package org.coachconnect.payments.stripe;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.PermissionException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import java.time.Clock;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.coachconnect.payments.domain.ProcessorNotAsked;
import org.coachconnect.payments.domain.ProcessorRefused;
import org.coachconnect.payments.domain.ProcessorUnavailable;
import org.coachconnect.payments.domain.ProcessorUndecided;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;

/** What a failure at Stripe says: of this order, of Stripe, or nothing. */
class StripeFailuresTest {
    private static final String UNREACHABLE = "http://127.0.0.1:1";

    @Test
    void aVerdictIsARefusal() {
        expect(new InvalidRequestException("No", "amount", "req", "amount_too_small", 400, null))
                .isExactlyInstanceOf(ProcessorRefused.class);
    }

    @Test
    void whatConcernsOneAccountOrOrderSaysNothingOfTheNext() {
        expect(new PermissionException("No", "req", "account_invalid", 403))
                .isExactlyInstanceOf(ProcessorUndecided.class);
        expect(new RateLimitException("Slow down", null, "req", "rate_limit", 429, null))
                .isExactlyInstanceOf(ProcessorUndecided.class);
        expect(new ApiException("In use", "req", "idempotency_key_in_use", 409, null))
                .isExactlyInstanceOf(ProcessorUndecided.class);
    }

    @Test
    void noAnswerAndAServerErrorAreOfStripeItself() {
        expect(new ApiConnectionException("Gone")).isExactlyInstanceOf(ProcessorUnavailable.class);
        expect(new ApiException("Oops", "req", null, 500, null)).isExactlyInstanceOf(ProcessorUnavailable.class);
    }

    @Test
    void aBreakerThatIsOpenMeansNotAskedOnlyIfNoTryWasMadeBefore() {
        assertThatThrownBy(() -> processor(new OpenGuard(0)).intent("pi_1"))
                .isExactlyInstanceOf(ProcessorNotAsked.class);
        assertThatThrownBy(() -> processor(new OpenGuard(1)).intent("pi_1"))
                .isExactlyInstanceOf(ProcessorUnavailable.class);
    }

    /** As the guard with its breaker, which opens after some tries of the same call. */
    private static final class OpenGuard extends StripeGuard {
        private final int tries;

        OpenGuard(int tries) {
            this.tries = tries;
        }

        @Override
        public <T> T call(StripeCalls.StripeCall<T> call) {
            for (int i = 0; i < tries; i++) {
                assertThatThrownBy(() -> super.call(call)).isInstanceOf(ProcessorUnavailable.class);
            }
            throw new CircuitBreakerOpenException();
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> expect(StripeException failure) {
        return assertThatThrownBy(() -> StripeCalls.call(() -> {
            throw failure;
        }));
    }

    private static StripeProcessor processor(StripeGuard guard) {
        StripeSettings settings = new StripeSettings(
                Optional.of(UNREACHABLE),
                Optional.of("sk_test_x"),
                Optional.of("pk_test_x"),
                Optional.of("whsec_x"),
                Optional.of("http://localhost:9080"),
                500,
                500);
        StripeProcessor processor = new StripeProcessor(settings, guard, Clock.systemUTC());
        processor.connect();
        return processor;
    }
}
