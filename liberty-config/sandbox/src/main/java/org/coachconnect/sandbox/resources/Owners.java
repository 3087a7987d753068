package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.coachconnect.sandbox.store.Json;
import org.jspecify.annotations.Nullable;

/** Whose an object is: the platform's (empty) or a connected account's. Kept in the object's private part. */
final class Owners {
    private static final String ACCOUNT = "account";

    private Owners() {}

    static String of(ObjectNode value) {
        return value.path(Json.PRIVATE).path(ACCOUNT).asText("");
    }

    static boolean owns(@Nullable String account, ObjectNode value) {
        return of(value).equals(Objects.requireNonNullElse(account, ""));
    }

    static void set(ObjectNode value, @Nullable String account) {
        if (account != null) {
            value.withObjectProperty(Json.PRIVATE).put(ACCOUNT, account);
        }
    }
}
