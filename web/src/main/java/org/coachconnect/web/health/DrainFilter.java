package org.coachconnect.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.coachconnect.platform.NodeDrain;

/**
 * While the node drains no connection outlives its answer: a request that a balancer sends on a kept one just when the server
 * closes it would be lost.
 */
@WebFilter("/*")
public class DrainFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient NodeDrain drain;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (drain.isDraining() && request.getHeader("Upgrade") == null) {
            response.setHeader("Connection", "close");
        }
        chain.doFilter(request, response);
    }
}
