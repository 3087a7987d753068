package org.coachconnect.sandbox.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.coachconnect.sandbox.http.Call;
import org.coachconnect.sandbox.params.Param;
import org.coachconnect.sandbox.params.Types;

/** The metadata and the plain fields of an object, set and changed the way Stripe does: what is not sent stays. */
final class Metadata {
    static final String NAME = "metadata";
    static final Param PARAM = Param.of(NAME, Types.METADATA);

    private Metadata() {}

    /** Merges the request's metadata; empty values remove a key. */
    static void merge(Call call, ObjectNode object) {
        ObjectNode metadata = object.withObjectProperty(NAME);
        JsonNode sent = call.param(NAME);
        if (sent.isNull()) {
            metadata.removeAll();
        }
        sent.fields().forEachRemaining(entry -> {
            if (entry.getValue().asText().isEmpty()) {
                metadata.remove(entry.getKey());
            } else {
                metadata.set(entry.getKey(), entry.getValue());
            }
        });
    }

    /** Copies these parameters into fields of the same name; a parameter not sent leaves its field, or sets it to null. */
    static void copy(Call call, ObjectNode object, String... names) {
        for (String name : names) {
            if (!call.param(name).isMissingNode()) {
                object.set(name, call.param(name));
            } else if (!object.has(name)) {
                object.putNull(name);
            }
        }
    }
}
