package org.coachconnect.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The security headers of every answer of the application. */
@WebFilter("/*")
public class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    @ConfigProperty(name = "coachconnect.public-url")
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "coachconnect.sandbox-url")
    private transient Optional<String> sandboxUrl;

    @Inject
    @ConfigProperty(name = "coachconnect.stripe.publishable-key")
    private transient Optional<String> publishableKey;

    private transient BrowserRules rules = BrowserRules.of("http://localhost", Optional.empty(), Optional.empty());

    @Override
    public void init() {
        rules = BrowserRules.of(publicUrl, sandboxUrl, publishableKey);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Content-Security-Policy", rules.contentSecurityPolicy());
        response.setHeader("Permissions-Policy", rules.permissionsPolicy());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (request.getRequestURI().startsWith("/api/")) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }
}
