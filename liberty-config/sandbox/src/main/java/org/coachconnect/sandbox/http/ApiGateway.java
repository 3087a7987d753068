package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.coachconnect.sandbox.store.Ids;
import org.coachconnect.sandbox.store.Json;
import org.coachconnect.sandbox.store.Kind;
import org.coachconnect.sandbox.store.Origin;
import org.coachconnect.sandbox.store.Store;
import org.coachconnect.sandbox.store.Transaction;
import org.jspecify.annotations.Nullable;

/** Everything under {@code /v1}: key, route, parameters, idempotency, fault, transaction, answer, in this order. */
public final class ApiGateway implements HttpHandler {
    private static final System.Logger LOG = System.getLogger(ApiGateway.class.getName());

    private final Store store;
    private final KeyCheck keys;
    private final Idempotency idempotency;
    private final Faults faults;
    private final Presenter presenter;
    private final String apiVersion;
    private final Router<ApiRoute> router = new Router<>();

    /** Serves these routes. */
    public ApiGateway(
            Store store,
            KeyCheck keys,
            Idempotency idempotency,
            Faults faults,
            Presenter presenter,
            String apiVersion,
            List<ApiRoute> routes) {
        this.store = store;
        this.keys = keys;
        this.idempotency = idempotency;
        this.faults = faults;
        this.presenter = presenter;
        this.apiVersion = apiVersion;
        routes.forEach(route -> router.add(route.method(), route.pattern(), route));
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String requestId = "req_" + Ids.random(14);
            headers(exchange, requestId);
            if (exchange.getRequestMethod().equals("OPTIONS")) {
                Wire.send(exchange, 204, "text/plain", "");
                return;
            }
            Answer answer = answerOrError(exchange, requestId);
            if (answer.status() == 409) {
                exchange.getResponseHeaders().set("Stripe-Should-Retry", "true");
            }
            Wire.send(exchange, answer.status(), "application/json", Json.write(answer.body()));
        } catch (Faults.Dropped dropped) {
            LOG.log(System.Logger.Level.DEBUG, dropped.getMessage());
        }
    }

    private Answer answerOrError(HttpExchange exchange, String requestId) throws IOException {
        try {
            return answer(exchange, requestId);
        } catch (ApiException refused) {
            return refused.answer();
        } catch (Faults.Dropped dropped) {
            throw dropped;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "request failed inside the sandbox", e);
            return ApiException.failure(500, "The sandbox failed; its log says why.")
                    .answer();
        }
    }

    private void headers(HttpExchange exchange, String requestId) {
        Headers in = exchange.getRequestHeaders();
        Headers out = exchange.getResponseHeaders();
        String version = in.getFirst("Stripe-Version");
        out.set("Request-Id", requestId);
        out.set("Stripe-Version", version == null || !version.matches("[\\w.\\-; =]{1,100}") ? apiVersion : version);
        out.set("Access-Control-Allow-Origin", "*");
        out.set("Access-Control-Allow-Methods", "GET, HEAD, POST, DELETE, OPTIONS");
        out.set(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, Accept, Idempotency-Key, Stripe-Version, Stripe-Account");
        out.set("Access-Control-Expose-Headers", "Request-Id, Stripe-Version, Idempotency-Key, Idempotent-Replayed");
        out.set("Access-Control-Max-Age", "300");
        out.set("Cache-Control", "no-store");
    }

    /** A request whose key, route and parameters were found good. */
    private record Request(
            Router.Match<ApiRoute> match,
            Caller caller,
            ObjectNode params,
            @Nullable String account,
            String path,
            String baseUrl,
            Origin origin,
            Idempotency.@Nullable Use use) {}

    private Answer answer(HttpExchange exchange, String requestId) throws IOException {
        Request request = request(exchange, requestId);
        Idempotency.Use use = request.use();
        if (use == null) {
            return withFaults(request, exchange);
        }
        exchange.getResponseHeaders().set("Idempotency-Key", use.key());
        try (Idempotency.Claim claim = idempotency.claim(use)) {
            return withFaults(request, exchange);
        }
    }

    private Request request(HttpExchange exchange, String requestId) throws IOException {
        Headers in = exchange.getRequestHeaders();
        String method = exchange.getRequestMethod().equals("HEAD") ? "GET" : exchange.getRequestMethod();
        String path = exchange.getRequestURI().getPath();
        Caller caller = keys.check(in.getFirst("Authorization"));
        Router.Match<ApiRoute> match =
                router.find(method, path).orElseThrow(() -> ApiException.unknownUrl(method, path));
        ApiRoute route = match.target();
        if (caller == Caller.PUBLISHABLE && !route.browser()) {
            throw ApiException.unauthorized(
                    "secret_key_required",
                    "This API call cannot be made with a publishable API key. Please use a secret API key.");
        }
        ObjectNode params = route.shape().read(rawParams(exchange));
        String account = account(in.getFirst("Stripe-Account"), route);
        String key = in.getFirst("Idempotency-Key");
        Idempotency.Use use =
                key == null || !method.equals("POST") ? null : Idempotency.use(key, path, account, params);
        Origin origin = new Origin(requestId, key);
        return new Request(match, caller, params, account, path, Wire.baseUrl(exchange), origin, use);
    }

    private Answer withFaults(Request request, HttpExchange exchange) {
        Optional<Faults.Fault> fault = faults.take(request.path());
        fault.filter(f -> !f.after()).ifPresent(Faults::strike);
        Answer answer = attempt(request, exchange);
        fault.filter(Faults.Fault::after).ifPresent(Faults::strike);
        return answer;
    }

    private Answer attempt(Request request, HttpExchange exchange) {
        Idempotency.Use use = request.use();
        try {
            return store.inTransaction(request.origin(), tx -> {
                if (use == null) {
                    return execute(request, tx);
                }
                Optional<Answer> earlier = idempotency.earlier(tx, use);
                if (earlier.isPresent()) {
                    exchange.getResponseHeaders().set("Idempotent-Replayed", "true");
                    exchange.getResponseHeaders().set("Original-Request", Idempotency.originalRequest(tx, use));
                    return earlier.get();
                }
                Answer answer = execute(request, tx);
                idempotency.keep(tx, use, answer);
                return answer;
            });
        } catch (ApiException refused) {
            if (use != null && !refused.isAboutIdempotency()) {
                store.inTransaction(request.origin(), tx -> {
                    idempotency.keep(tx, use, refused.answer());
                    return tx;
                });
            }
            throw refused;
        }
    }

    private Answer execute(Request request, Transaction tx) {
        String account = request.account();
        if (account != null && tx.find(Kind.ACCOUNT, account).isEmpty()) {
            throw ApiException.forbidden(
                    "account_invalid",
                    "The provided key does not have access to account '" + account
                            + "' (or that account does not exist). Application access may have been revoked.");
        }
        Call call = new Call(
                tx,
                request.caller(),
                request.params(),
                request.match().variables(),
                account,
                request.path(),
                request.baseUrl());
        Answer answer = request.match().target().handler().handle(call);
        boolean expands = answer.status() < 300 && call.param("expand") instanceof ArrayNode;
        ArrayNode expand = expands ? (ArrayNode) call.param("expand") : Json.array();
        return new Answer(answer.status(), presenter.present(tx, answer.body(), expand));
    }

    private static @Nullable String account(@Nullable String header, ApiRoute route) {
        if (header == null || header.isEmpty()) {
            return null;
        }
        if (!route.connected()) {
            throw ApiException.invalid(
                    null,
                    "Stripe-Account",
                    "The sandbox takes the header Stripe-Account for balances, payouts and accounts only.");
        }
        return header;
    }

    private static ObjectNode rawParams(HttpExchange exchange) throws IOException {
        ObjectNode params = FormDecoder.decode(exchange.getRequestURI().getRawQuery());
        String body = Wire.body(exchange);
        if (!body.isEmpty()) {
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
                throw ApiException.invalid(
                        null,
                        null,
                        "Invalid request (check that your POST content type is application/x-www-form-urlencoded).");
            }
            params.setAll(FormDecoder.decode(body));
        }
        return params;
    }
}
