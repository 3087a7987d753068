package org.coachconnect.sandbox.pages;

import com.fasterxml.jackson.databind.JsonNode;
import org.coachconnect.sandbox.store.Json;
import org.jspecify.annotations.Nullable;

/** An answer for people (HTML), or for a test that drives the sandbox (JSON). */
public record Page(
        int status,
        String contentType,
        String body,
        @Nullable String location) {
    /** A whole HTML document. */
    public static Page html(int status, String document) {
        return new Page(status, "text/html; charset=utf-8", document, null);
    }

    /** JSON. */
    public static Page json(int status, JsonNode body) {
        return new Page(status, "application/json", Json.write(body), null);
    }

    /** A redirect that is followed with GET. */
    public static Page redirect(String location) {
        return new Page(303, "text/plain; charset=utf-8", "", location);
    }
}
