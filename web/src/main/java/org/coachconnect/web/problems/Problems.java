package org.coachconnect.web.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Kind;
import org.coachconnect.kernel.RequestId;
import org.coachconnect.kernel.SqlState;
import org.coachconnect.web.json.ApiJson;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.jspecify.annotations.Nullable;

/** Turns any failure into its {@link Problem}; the unknown is logged under a reference and told without its inner workings. */
public final class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    /** Where the failure itself does not say when to come again. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private static final Map<Integer, Problem> BY_STATUS = Map.of(
            400, Problem.of(400, "bad-request", "The request cannot be understood."),
            401, Problem.of(401, "not-signed-in", "Sign in first, or renew your access token."),
            403, Problem.of(403, "forbidden", "Your account may not do this."),
            404, Problem.of(404, "not-found", "There is nothing at this address."),
            405, Problem.of(405, "method-not-allowed", "This address does not know that method."),
            406, Problem.of(406, "not-acceptable", "The answer is not available in the media type asked for."),
            413, Problem.of(413, "body-too-large", "The body is larger than this address takes."),
            415, Problem.of(415, "unsupported-media-type", "Send the body as application/json."),
            503, Problem.of(503, "unavailable", "This cannot be answered at the moment. Try again in a few seconds."));

    private Problems() {}

    /** The problem of a failure, however deep EJB and JAX-RS have wrapped it. */
    public static Problem of(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            Problem known = known(t);
            if (known != null) {
                return known;
            }
        }
        if (SqlState.isOneOf(failure, SqlState.SERIALIZATION_FAILURE, SqlState.DEADLOCK_DETECTED)) {
            return changedMeanwhile();
        }
        if (SqlState.isOneOf(failure, SqlState.LOCK_NOT_AVAILABLE)) {
            return ofStatus(Kind.UNAVAILABLE.status());
        }
        if (SqlState.isOutOfService(failure) || isFailedCommit(failure)) {
            return databaseUnavailable(failure);
        }
        return unknown(failure);
    }

    /** Seconds for the {@code Retry-After} header, where the same request has a chance later (429, 503). */
    public static OptionalLong retryAfterSeconds(Throwable failure, Problem problem) {
        if (problem.status() != Kind.UNAVAILABLE.status() && problem.status() != Kind.TOO_MANY_REQUESTS.status()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(seconds(told(failure)));
    }

    private static Duration told(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof DomainException e) {
                return e.retryAfter().orElse(RETRY_AFTER);
            }
        }
        return RETRY_AFTER;
    }

    private static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** The same answer where no JAX-RS is: from a servlet filter. */
    public static void write(Throwable failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Problem problem = of(failure).at(request.getRequestURI());
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        retryAfterSeconds(failure, problem)
                .ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds)));
        ApiJson.get().writeValue(response.getOutputStream(), problem);
    }

    /** The problem of an answer that has a status only. */
    public static Problem ofStatus(int status) {
        return BY_STATUS.getOrDefault(
                status,
                status >= 500
                        ? Problem.of(status, "internal-error", "Something went wrong on our side. Try again shortly.")
                        : Problem.of(status, "bad-request", "The request cannot be answered."));
    }

    private static @Nullable Problem known(Throwable t) {
        if (t instanceof DomainException e) {
            return Problem.of(e.kind().status(), e.slug(), e.detail(), e.errors());
        }
        if (t instanceof ConstraintViolationException e) {
            return Violations.problem(e);
        }
        if (t instanceof JsonProcessingException e) {
            return JsonErrors.problem(e);
        }
        if (t instanceof OptimisticLockException) {
            return changedMeanwhile();
        }
        // a guard of MicroProfile Fault Tolerance that nobody has given a name of its own: shut, full or out of time
        if (t instanceof FaultToleranceException) {
            return ofStatus(Kind.UNAVAILABLE.status());
        }
        // no connection became free in time
        if (t instanceof SQLTransientConnectionException) {
            return ofStatus(Kind.UNAVAILABLE.status());
        }
        if (t instanceof EJBAccessException) {
            return ofStatus(403);
        }
        if (t instanceof WebApplicationException e && !tellsLessThanItsCause(e)) {
            return ofStatus(e.getResponse().getStatus());
        }
        return null;
    }

    /** JAX-RS wraps what readers of bodies and parameters throw; they know the field at fault. */
    private static boolean tellsLessThanItsCause(WebApplicationException e) {
        return e.getCause() instanceof JsonProcessingException || e.getCause() instanceof DomainException;
    }

    /**
     * Whether the transaction ended without a word of why: so the server tells of a database that went away during a commit.
     * What failed before the commit has its cause.
     */
    private static boolean isFailedCommit(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause() != last) {
            last = last.getCause();
        }
        return last instanceof RollbackException || last instanceof HeuristicMixedException;
    }

    private static Problem changedMeanwhile() {
        return Problem.of(
                Kind.CONFLICT.status(),
                "changed-meanwhile",
                "Somebody else changed this at the same moment. Load it again and repeat.");
    }

    private static Problem databaseUnavailable(Throwable failure) {
        LOG.log(
                isFailedCommit(failure) ? Level.WARNING : Level.FINE,
                "The database is out of service, or a commit failed",
                failure);
        return Problem.of(
                Response.Status.SERVICE_UNAVAILABLE.getStatusCode(),
                Problem.DATABASE_UNAVAILABLE,
                "Our database does not answer at the moment. Try again shortly; if you changed something, look first"
                        + " whether it was done.");
    }

    private static Problem unknown(Throwable failure) {
        String reference = RequestId.current().orElseGet(() -> Ids.next().toString());
        LOG.log(Level.SEVERE, "Unexpected failure, reference " + reference, failure);
        return Problem.of(
                Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                "internal-error",
                "Something went wrong on our side. Try again; if it stays, tell us the reference " + reference + ".");
    }
}
