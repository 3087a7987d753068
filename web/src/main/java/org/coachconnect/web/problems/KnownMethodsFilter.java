package org.coachconnect.web.problems;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.List;

/**
 * Refuses methods that nothing here has. Liberty measures requests behind the application's filters and takes the method for a
 * label as it comes: whoever made up methods would make time series without end.
 */
@WebFilter("/*")
public class KnownMethodsFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final List<String> KNOWN = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final String ALLOWED = String.join(", ", KNOWN);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (KNOWN.contains(request.getMethod())) {
            chain.doFilter(request, response);
        } else {
            response.setHeader(HttpHeaders.ALLOW, ALLOWED);
            Problems.write(new NotAllowedException(ALLOWED), request, response);
        }
    }
}
