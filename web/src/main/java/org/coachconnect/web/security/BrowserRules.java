package org.coachconnect.web.security;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the PWA's page may load, ask and use. Stripe is let in only where a real key is configured, the payment sandbox only
 * where there is one.
 *
 * @param contentSecurityPolicy scripts from here only; styles also inline, because Mantine and FullCalendar put style elements
 *     into the page
 * @param permissionsPolicy devices for the room and the place for the search, never for frames of others
 */
record BrowserRules(String contentSecurityPolicy, String permissionsPolicy) {
    private static final String STRIPE_JS = "https://js.stripe.com https://*.js.stripe.com";
    private static final String PERMISSIONS = "camera=(self), microphone=(self), display-capture=(self), "
            + "geolocation=(self), fullscreen=(self), picture-in-picture=(self), clipboard-write=(self)";

    /**
     * @param publicUrl where people find the product: its sockets are named too, since not every browser counts them to 'self'
     * @param sandboxUrl of the payment sandbox, where the browser confirms a payment
     * @param publishableKey of Stripe
     */
    static BrowserRules of(String publicUrl, Optional<String> sandboxUrl, Optional<String> publishableKey) {
        boolean stripe =
                sandboxUrl.isEmpty() && publishableKey.filter(k -> !k.isBlank()).isPresent();
        List<String> connect =
                new ArrayList<>(List.of("'self'", origin(publicUrl).replaceFirst("^http", "ws")));
        sandboxUrl.map(BrowserRules::origin).ifPresent(connect::add);
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("default-src", "'self'");
        rules.put("script-src", "'self'" + (stripe ? " " + STRIPE_JS : ""));
        rules.put("style-src", "'self' 'unsafe-inline'");
        rules.put("img-src", "'self' data: blob:");
        // FullCalendar's signs are a font in its stylesheet.
        rules.put("font-src", "'self' data:");
        rules.put("media-src", "'self' blob: mediastream:");
        rules.put("connect-src", String.join(" ", connect) + (stripe ? " https://api.stripe.com" : ""));
        rules.put("frame-src", stripe ? STRIPE_JS + " https://hooks.stripe.com" : "'none'");
        rules.put("worker-src", "'self'");
        rules.put("manifest-src", "'self'");
        rules.put("object-src", "'none'");
        rules.put("base-uri", "'none'");
        rules.put("form-action", "'self'");
        rules.put("frame-ancestors", "'none'");
        String policy = rules.entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining("; "));
        return new BrowserRules(policy, PERMISSIONS);
    }

    private static String origin(String url) {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
