package org.coachconnect.web.problems;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.ejb.EJBTransactionRolledbackException;
import jakarta.transaction.RollbackException;
import java.time.Duration;
import org.coachconnect.identity.TooManyAttempts;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Unavailable;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void whatCannotBeAnsweredNowSaysWhenToComeAgain() {
        Exception gone = new EJBException(new Unavailable("printer-unavailable", "No paper.", Duration.ofMillis(9500)));
        Problem problem = Problems.of(gone);

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.type()).isEqualTo("/problems/printer-unavailable");
        assertThat(Problems.retryAfterSeconds(gone, problem)).hasValue(10);
    }

    @Test
    void aGuardThatIsShutOrFullIsNoFailureOfOurs() {
        for (Exception refused : new Exception[] {new CircuitBreakerOpenException(), new BulkheadException()}) {
            Problem problem = Problems.of(refused);

            assertThat(problem.status()).isEqualTo(503);
            assertThat(Problems.retryAfterSeconds(refused, problem)).hasValue(5);
        }
    }

    @Test
    void onlyWhereWaitingHelpsItIsAdvised() {
        Exception tooMany = new TooManyAttempts(Duration.ofSeconds(30));
        assertThat(Problems.retryAfterSeconds(tooMany, Problems.of(tooMany))).hasValue(30);

        Exception missing = new NotFound("booking");
        assertThat(Problems.retryAfterSeconds(missing, Problems.of(missing))).isEmpty();
    }

    @Test
    void aCommitThatFailsWithoutACauseIsTheDatabasesAndMayBeRepeated() {
        Exception failed = new EJBTransactionRolledbackException("", new RollbackException());
        Problem problem = Problems.of(failed);

        assertThat(problem.type()).isEqualTo("/problems/database-unavailable");
        assertThat(Problems.retryAfterSeconds(failed, problem)).hasValue(5);
        assertThat(Problems.of(new EJBException(new IllegalStateException())).status())
                .isEqualTo(500);
    }
}
