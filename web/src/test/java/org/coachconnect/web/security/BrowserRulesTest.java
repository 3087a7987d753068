package org.coachconnect.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrowserRulesTest {
    private static final String KEY = "pk_live_0123456789";

    @Test
    void letsTheEmbeddedRunReachItsSandboxAndNothingElse() {
        String policy = BrowserRules.of(
                        "http://localhost:9080", Optional.of("http://localhost:9042/"), Optional.of(KEY))
                .contentSecurityPolicy();

        assertThat(policy)
                .contains("connect-src 'self' ws://localhost:9080 http://localhost:9042;")
                .contains("script-src 'self';")
                .contains("frame-src 'none';")
                .doesNotContain("stripe.com");
    }

    @Test
    void letsStripeInWhereARealKeyIsConfigured() {
        String policy = BrowserRules.of("https://coach.example/app", Optional.empty(), Optional.of(KEY))
                .contentSecurityPolicy();

        assertThat(policy)
                .contains("connect-src 'self' wss://coach.example https://api.stripe.com;")
                .contains("script-src 'self' https://js.stripe.com https://*.js.stripe.com;")
                .contains("https://hooks.stripe.com;");
    }

    @Test
    void neverRunsInlineScripts() {
        BrowserRules rules = BrowserRules.of("https://coach.example", Optional.empty(), Optional.empty());

        assertThat(rules.contentSecurityPolicy())
                .contains("script-src 'self';", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "stripe.com");
        assertThat(rules.permissionsPolicy()).contains("camera=(self)", "display-capture=(self)");
    }
}
