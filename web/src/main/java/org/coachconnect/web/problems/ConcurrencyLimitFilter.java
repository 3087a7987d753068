package org.coachconnect.web.problems;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.coachconnect.kernel.Unavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses at once what would only queue up: the API works on as many requests at a time as there are threads for, so that a part
 * that became slow costs some people a quick 503 and not everybody minutes of waiting.
 */
@WebFilter("/api/*")
public class ConcurrencyLimitFilter implements Filter {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    @Inject
    @ConfigProperty(name = "coachconnect.http.concurrent-requests", defaultValue = "100")
    private int most;

    private Semaphore places = new Semaphore(0);

    @Override
    public void init(FilterConfig config) {
        places = new Semaphore(most);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!places.tryAcquire()) {
            Problems.write(
                    new Unavailable("too-busy", "The server has more to do than it can.", RETRY_AFTER),
                    (HttpServletRequest) request,
                    (HttpServletResponse) response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
