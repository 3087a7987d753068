package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.coachconnect.sandbox.pages.Page;
import org.coachconnect.sandbox.pages.Pages;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;

/** Everything outside {@code /v1}: pages for people, and the calls that drive the sandbox itself. */
public final class PageHandler implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(PageHandler.class.getName());

    private final Pages pages;
    private final Faults faults;
    private final Router<Action> router = new Router<>();

    /** Does one thing. */
    @FunctionalInterface
    private interface Action {
        Page run(HttpExchange exchange, Router.Match<Action> match) throws IOException;
    }

    /** Serves these pages and takes orders for these faults. */
    public PageHandler(Pages pages, Faults faults) {
        this.pages = pages;
        this.faults = faults;
        router.add("GET", "/", (x, m) -> pages.overview());
        router.add("GET", "/health", (x, m) -> Page.json(200, Json.object().put("status", "UP")));
        router.add("GET", "/sandbox/style.css", (x, m) -> pages.asset("style.css", "text/css; charset=utf-8"));
        router.add("GET", "/sandbox/icon.svg", (x, m) -> pages.asset("icon.svg", "image/svg+xml"));
        String challenge = "/sandbox/3ds/{intent}/{token}";
        router.add("GET", challenge, (x, m) -> pages.challenge(variable(m, "intent"), variable(m, "token")));
        router.add(
                "POST",
                challenge,
                (x, m) -> pages.answerChallenge(variable(m, "intent"), variable(m, "token"), completes(x)));
        String onboarding = "/sandbox/onboarding/{token}";
        router.add("GET", onboarding, (x, m) -> pages.onboarding(variable(m, "token")));
        router.add("POST", onboarding, (x, m) -> pages.answerOnboarding(variable(m, "token"), completes(x)));
        router.add("POST", "/sandbox/events/{id}/resend", (x, m) -> resend(x, variable(m, "id")));
        router.add("GET", "/sandbox/faults", (x, m) -> listFaults());
        router.add("POST", "/sandbox/faults", (x, m) -> addFault(x));
        router.add("DELETE", "/sandbox/faults", (x, m) -> {
            faults.clear();
            return listFaults();
        });
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Page page = page(exchange);
            Headers out = exchange.getResponseHeaders();
            out.set("Cache-Control", "no-store");
            out.set(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors *");
            out.set("Referrer-Policy", "same-origin");
            out.set("Request-Id", "req_" + Ids.random(14));
            if (page.location() != null) {
                out.set("Location", page.location());
            }
            Wire.send(exchange, page.status(), page.contentType(), page.body());
        }
    }

    private Page page(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod().equals("HEAD") ? "GET" : exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        try {
            if (!method.equals("GET") && isForeign(exchange)) {
                throw ApiException.forbidden("cross_site", "Pages of other sites may not do this.");
            }
            Optional<Router.Match<Action>> match = router.find(method, path);
            return match.isPresent()
                    ? match.get().target().run(exchange, match.get())
                    : Page.json(
                            404, ApiException.unknownUrl(method, path).answer().body());
        } catch (ApiException e) {
            return Page.json(e.answer().status(), e.answer().body());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "page failed inside the sandbox", e);
            return Page.json(
                    500,
                    ApiException.failure(500, "The sandbox failed.").answer().body());
        }
    }

    /** Does a browser say that the request comes from a page of another origin? */
    private static boolean isForeign(HttpExchange exchange) {
        String site = exchange.getRequestHeaders().getFirst("Sec-Fetch-Site");
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean otherSite = site != null && !site.equals("same-origin") && !site.equals("none");
        return otherSite || site == null && origin != null && !origin.equals(Wire.baseUrl(exchange));
    }

    private static String variable(Router.Match<Action> match, String name) {
        return match.variables().getOrDefault(name, "");
    }

    private static boolean completes(HttpExchange exchange) throws IOException {
        ObjectNode form = FormDecoder.decode(Wire.body(exchange));
        return form.path("outcome").asText().equals("complete");
    }

    private Page resend(HttpExchange exchange, String id) {
        String accept = exchange.getRequestHeaders().getFirst("Accept");
        boolean person = accept != null && accept.contains("text/html");
        ObjectNode delivery = pages.resend(id);
        return person ? Page.redirect("/#events") : Page.json(200, delivery);
    }

    private Page listFaults() {
        ObjectNode list = Json.object();
        list.set("faults", faults.list());
        return Page.json(200, list);
    }

    private Page addFault(HttpExchange exchange) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw ApiException.invalid(null, null, "Faults are ordered as application/json.");
        }
        try {
            faults.add(Json.read(Wire.body(exchange)));
        } catch (JsonProcessingException e) {
            throw ApiException.invalid(null, null, "Not a JSON object.");
        }
        return listFaults();
    }
}
