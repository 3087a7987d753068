package org.coachconnect.web.sockets;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.Kind;
import org.coachconnect.web.problems.Problems;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The door of the sockets. It stands before the upgrade, so that whoever has no good ticket gets an HTTP answer and never a
 * socket; a handshake of the WebSocket API itself could only be refused after the ticket's data had nowhere to go.
 */
@WebFilter({"/realtime", "/signalling"})
public class AdmissionFilter implements Filter {
    @Inject
    private SocketTickets tickets;

    @Inject
    private AdmittedSockets admitted;

    @Inject
    @ConfigProperty(name = "coachconnect.public-url")
    private String publicUrl;

    @Override
    public void doFilter(ServletRequest plainRequest, ServletResponse plainResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plainRequest;
        HttpServletResponse response = (HttpServletResponse) plainResponse;
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            Problems.write(
                    new DomainException(Kind.INVALID, "websocket-only", "Open this address as a WebSocket."),
                    request,
                    response);
        } else if (!isOurs(request.getHeader("Origin"), request.getHeader("Host"))) {
            Problems.write(new Forbidden("A page of another site cannot open this socket."), request, response);
        } else if (!admit(request)) {
            Problems.write(invalidTicket(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean admit(HttpServletRequest request) {
        String ticket = request.getParameter("ticket");
        if (ticket == null || ticket.isBlank()) {
            return false;
        }
        Optional<Admission> admission = tickets.take(ticket, path(request));
        admission.ifPresent(granted -> admitted.admit(ticket, granted));
        return admission.isPresent();
    }

    /** Programs other than browsers send no origin; a page of somebody else's must not open sockets with our people's tickets. */
    private boolean isOurs(@Nullable String origin, @Nullable String host) {
        return origin == null || Origins.isOneOf(origin, publicUrl, host);
    }

    /** A socket is no servlet: Liberty gives its requests no servlet path. */
    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static DomainException invalidTicket() {
        return new DomainException(
                Kind.UNAUTHENTICATED,
                "invalid-ticket",
                "The ticket is missing, used, too old or not for this socket. Ask for a new one.");
    }
}
