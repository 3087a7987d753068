package org.coachconnect.sandbox.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.coachconnect.sandbox.store.Json;
import org.jspecify.annotations.Nullable;

/** A refused request, in Stripe's error shape. What its transaction changed is undone. */
public final class ApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String INVALID_REQUEST = "invalid_request_error";

    private final int status;
    private final transient ObjectNode error;

    private ApiException(int status, String type, @Nullable String code, @Nullable String param, String message) {
        super(message);
        this.status = status;
        this.error = error(type, code, param, message);
    }

    /** A request that is wrong in itself or not possible now: 400. */
    public static ApiException invalid(@Nullable String code, @Nullable String param, String message) {
        return new ApiException(400, INVALID_REQUEST, code, param, message);
    }

    /** No or a wrong key: 401. */
    public static ApiException unauthorized(@Nullable String code, String message) {
        return new ApiException(401, INVALID_REQUEST, code, null, message);
    }

    /** A key that may not act for this account: 403. */
    public static ApiException forbidden(String code, String message) {
        return new ApiException(403, INVALID_REQUEST, code, null, message);
    }

    /** The object that the URL names does not exist: 404. */
    public static ApiException noSuch(String what, String id, String param) {
        return new ApiException(404, INVALID_REQUEST, "resource_missing", param, "No such " + what + ": '" + id + "'");
    }

    /** An object that a parameter names does not exist: 400. */
    public static ApiException noSuchParam(String what, String id, String param) {
        return invalid("resource_missing", param, "No such " + what + ": '" + id + "'");
    }

    /** No such URL, or not with this method: 404. */
    public static ApiException unknownUrl(String method, String path) {
        return new ApiException(
                404,
                INVALID_REQUEST,
                null,
                null,
                "Unrecognized request URL (" + method + ": " + path
                        + "). The sandbox speaks a part of Stripe's API; see https://stripe.com/docs/api.");
    }

    /** The idempotency key was used for something else (400) or is in use right now (409). */
    public static ApiException idempotency(int status, @Nullable String code, String message) {
        return new ApiException(status, "idempotency_error", code, null, message);
    }

    /** The request is larger than the sandbox takes: 413. */
    public static ApiException tooLarge() {
        return new ApiException(413, INVALID_REQUEST, null, null, "The request body is larger than 1 MB.");
    }

    /** A failure of the sandbox itself, or one that a test asked for. */
    public static ApiException failure(int status, String message) {
        String type = status == 429 ? "rate_limit_error" : "api_error";
        return new ApiException(status, type, status == 429 ? "rate_limit" : null, null, message);
    }

    /** The object that goes into the field {@code error}. */
    public static ObjectNode error(String type, @Nullable String code, @Nullable String param, String message) {
        ObjectNode error = Json.object();
        if (code != null) {
            error.put("code", code);
            error.put("doc_url", "https://stripe.com/docs/error-codes/" + code.replace('_', '-'));
        }
        error.put("message", message);
        if (param != null) {
            error.put("param", param);
        }
        return error.put("type", type);
    }

    /** Adds a field to the error, as in {@code payment_intent}. */
    public ApiException with(String field, JsonNode value) {
        error.set(field, value);
        return this;
    }

    /** Is the idempotency key itself at fault? */
    boolean isAboutIdempotency() {
        return error.path("type").asText().equals("idempotency_error");
    }

    /** This error as an answer. */
    public Answer answer() {
        ObjectNode body = Json.object();
        body.set("error", error);
        return new Answer(status, body);
    }
}
