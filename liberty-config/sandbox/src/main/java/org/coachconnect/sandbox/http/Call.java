package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.coachconnect.sandbox.store.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * One request to the API as a handler sees it: already authenticated, its parameters checked against the route's shape.
 *
 * @param params the parameters, typed
 * @param pathVariables what stood in the braces of the route's pattern
 * @param account the connected account the request acts for; null for the platform
 * @param baseUrl how the caller reaches the sandbox, without a slash at the end
 */
public record Call(
        Transaction tx,
        Caller caller,
        ObjectNode params,
        Map<String, String> pathVariables,
        @Nullable String account,
        String path,
        String baseUrl) {

    /** The path variable of this name. */
    public String variable(String name) {
        return pathVariables.getOrDefault(name, "");
    }

    /** The parameter, a missing node if it was not sent. */
    public JsonNode param(String name) {
        return params.path(name);
    }

    /** The parameter's text, if it was sent and not empty. */
    public Optional<String> text(String name) {
        JsonNode value = params.path(name);
        return value.isTextual() ? Optional.of(value.asText()) : Optional.empty();
    }

    /** Was the parameter sent as {@code true}? */
    public boolean flag(String name) {
        return params.path(name).asBoolean(false);
    }
}
