package org.coachconnect.web.requests;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.coachconnect.kernel.RequestId;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.LogFields;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names each request and, where that is wanted, tells of it in one log line when it is answered. What the container refuses
 * before any filter (a token that is none) comes by here as the dispatch to its error page. The server's own access log is not
 * used: it cannot leave out what is secret in a path, and knows neither organisation nor trace.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class RequestLogFilter extends HttpFilter {
    static final String SPAN = RequestLogFilter.class.getName() + ".span";
    static final String ORGANISATION = RequestLogFilter.class.getName() + ".organisation";

    private static final long serialVersionUID = 1L;
    private static final Logger ACCESS = Logger.getLogger("org.coachconnect.access");
    private static final String NAMED = RequestLogFilter.class.getName();

    @Inject
    @ConfigProperty(name = "coachconnect.http.access-log", defaultValue = "false")
    private boolean logged;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(NAMED) != null) {
            chain.doFilter(request, response);
            return;
        }
        long start = System.nanoTime();
        String id = RequestId.of(request.getHeader(RequestId.HEADER));
        request.setAttribute(NAMED, id);
        response.setHeader(RequestId.HEADER, id);
        RequestId.enter(id);
        try {
            chain.doFilter(request, response);
        } finally {
            if (logged) {
                tell(request, response.getStatus(), System.nanoTime() - start);
            }
            RequestId.leave();
        }
    }

    private static void tell(HttpServletRequest request, int status, long nanos) {
        LoggedPath path = LoggedPath.of(uri(request));
        Map<String, String> fields = Map.of(
                "method", request.getMethod(),
                "path", path.path(),
                "route", path.route(),
                "status_int", Integer.toString(status),
                "duration_ms_int", Long.toString(TimeUnit.NANOSECONDS.toMillis(nanos)));
        inItsContext(
                request,
                () -> LogFields.with(
                        fields, () -> ACCESS.info(request.getMethod() + " " + path.route() + " " + status)));
    }

    /** The span and the organisation have ended by now, and are what the line is looked for by. */
    private static void inItsContext(HttpServletRequest request, Runnable log) {
        Runnable inOrganisation = request.getAttribute(ORGANISATION) instanceof UUID organisation
                ? () -> Scope.in(organisation, log)
                : log;
        if (request.getAttribute(SPAN) instanceof Span span) {
            Context.current().with(span).wrap(inOrganisation).run();
        } else {
            inOrganisation.run();
        }
    }

    private static String uri(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                        && request.getAttribute("jakarta.servlet.error.request_uri") instanceof String asked
                ? asked
                : request.getRequestURI();
    }
}
