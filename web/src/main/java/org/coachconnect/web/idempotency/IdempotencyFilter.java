package org.coachconnect.web.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.annotation.Priority;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.idempotency.IdempotentRequests;
import org.coachconnect.idempotency.IdempotentRequests.Answer;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.kernel.SqlState;
import org.coachconnect.web.json.ApiJson;
import org.coachconnect.web.security.RequestCaller;
import org.jspecify.annotations.Nullable;

/** Claims the key before the method runs (after the role was checked) and keeps a successful answer; a refusal frees it. */
@Idempotent
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter {
    /** The request header, and the field named when it is missing. */
    public static final String HEADER = "Idempotency-Key";

    private static final Logger LOG = Logger.getLogger(IdempotencyFilter.class.getName());
    private static final String CLAIMED = IdempotencyFilter.class.getName() + ".claimed";
    private static final int MAX_KEY = 255;

    @Inject
    private RequestCaller caller;

    @EJB
    private IdempotentRequests requests;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || key.isBlank() || key.length() > MAX_KEY) {
            throw new InvalidRequest(HEADER, "Send the header Idempotency-Key with a new random value, e.g. a UUID.");
        }
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        Caller me = caller.get();
        Optional<Answer> first = requests.claim(me.personId(), me.organisationId(), key, fingerprint(request, body));
        if (first.isPresent()) {
            request.abortWith(replay(first.get()));
        } else {
            request.setProperty(CLAIMED, key);
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        if (!(request.getProperty(CLAIMED) instanceof String key)) {
            return;
        }
        try {
            remember(key, response);
        } catch (EJBException e) {
            if (!SqlState.isOutOfService(e)) {
                throw e;
            }
            // What was done is done, and what was refused is refused: the answer stays what it is.
            LOG.log(Level.WARNING, "The answer of a request could not be kept for a repetition of it", e);
        }
    }

    private void remember(String key, ContainerResponseContext response) throws IOException {
        Caller me = caller.get();
        if (response.getStatus() < 300) {
            requests.complete(me.personId(), key, new Answer(response.getStatus(), json(response.getEntity())));
        } else {
            requests.release(me.personId(), key);
        }
    }

    private static String fingerprint(ContainerRequestContext request, byte[] body) {
        return Secrets.hash(request.getMethod() + " " + request.getUriInfo().getPath() + "\n"
                + new String(body, StandardCharsets.UTF_8));
    }

    private static Response replay(Answer answer) {
        return Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body())
                .header("Idempotent-Replayed", "true")
                .build();
    }

    private static @Nullable String json(@Nullable Object entity) throws JsonProcessingException {
        return entity == null ? null : ApiJson.get().writeValueAsString(entity);
    }
}
