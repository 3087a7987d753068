package org.coachconnect.web.requests;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.coachconnect.kernel.RequestId;
import org.coachconnect.kernel.Scope;

/**
 * Says on the server's span which request and organisation it is of, and takes off it what concerns persons: the values of the
 * query, tokens in the path, the client's address as a proxy tells it. An attribute cannot be removed, only be given another
 * value. The server makes the span in a filter of the default priority, so this one comes later. Leaves span and organisation
 * for the request's log line, which is written when both have ended.
 */
@Provider
@Priority(Priorities.USER + 1_000)
public class RequestSpanFilter implements ContainerRequestFilter {
    private static final AttributeKey<String> REQUEST = AttributeKey.stringKey("coachconnect.request.id");
    private static final AttributeKey<String> ORGANISATION = AttributeKey.stringKey("coachconnect.organisation.id");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");
    private static final AttributeKey<String> QUERY = AttributeKey.stringKey("url.query");
    private static final AttributeKey<String> CLIENT = AttributeKey.stringKey("client.address");

    @Override
    public void filter(ContainerRequestContext request) {
        Scope.organisation()
                .ifPresent(organisation -> request.setProperty(RequestLogFilter.ORGANISATION, organisation));
        Span span = Span.current();
        if (!span.getSpanContext().isValid()) {
            return;
        }
        request.setProperty(RequestLogFilter.SPAN, span);
        RequestId.current().ifPresent(id -> span.setAttribute(REQUEST, id));
        Scope.organisation().ifPresent(organisation -> span.setAttribute(ORGANISATION, organisation.toString()));
        span.setAttribute(
                PATH,
                LoggedPath.of(request.getUriInfo().getRequestUri().getPath()).path());
        if (request.getUriInfo().getRequestUri().getRawQuery() != null) {
            span.setAttribute(
                    QUERY,
                    String.join("&", request.getUriInfo().getQueryParameters().keySet()));
        }
        if (request.getHeaders().containsKey("X-Forwarded-For")
                || request.getHeaders().containsKey("Forwarded")) {
            span.setAttribute(CLIENT, "");
        }
    }
}
