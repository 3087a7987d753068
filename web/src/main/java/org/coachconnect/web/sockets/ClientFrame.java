package org.coachconnect.web.sockets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Kind;
import org.coachconnect.web.json.ApiJson;
import org.jspecify.annotations.Nullable;

/** A frame from a client: a JSON object with a {@code type}. Its fields are read by name; what is wrong is told by name. */
public final class ClientFrame {
    private final ObjectNode json;
    private final String type;

    private ClientFrame(ObjectNode json, String type) {
        this.json = json;
        this.type = type;
    }

    /** @throws DomainException (400 {@code malformed-frame}) when the text is no JSON object with a type */
    public static ClientFrame parse(String text) {
        JsonNode json = tree(text);
        if (!(json instanceof ObjectNode object) || !json.path("type").isTextual()) {
            throw malformed("A frame is one JSON object with a type.");
        }
        return new ClientFrame(object, json.path("type").textValue());
    }

    public static DomainException unknownType(String type) {
        String shown = type.length() <= 40 ? type : type.substring(0, 40) + "…";
        return new DomainException(
                Kind.INVALID,
                "unknown-frame",
                "There is no frame of the type " + shown + " here.",
                List.of(new FieldError("type", "Use a type of the documentation.")));
    }

    public String type() {
        return type;
    }

    /** @throws InvalidRequest naming a field that is not among the known ones */
    public ClientFrame only(String... known) {
        Set<String> names = Set.of(known);
        for (Iterator<String> fields = json.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            if (!field.equals("type") && !names.contains(field)) {
                throw new InvalidRequest(field, "This field is not known here; leave it out.");
            }
        }
        return this;
    }

    public UUID id(String field) {
        String text = text(field);
        try {
            UUID id = UUID.fromString(text);
            if (id.toString().equalsIgnoreCase(text)) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            // told below, with the other forms that are no id
        }
        throw new InvalidRequest(field, "Use the id as it was given, a UUID.");
    }

    public long sequence(String field) {
        JsonNode value = json.path(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.longValue() < 0) {
            throw new InvalidRequest(field, "Use a whole number from 0.");
        }
        return value.longValue();
    }

    public String text(String field) {
        JsonNode value = json.path(field);
        if (!value.isTextual()) {
            throw new InvalidRequest(field, value.isMissingNode() ? "This field is needed." : "Use a text.");
        }
        return value.textValue();
    }

    /** The text of a field if it is there and a short text; for echoing in an answer. */
    public @Nullable String echo(String field) {
        String value = json.path(field).textValue();
        return value == null || value.length() > 64 ? null : value;
    }

    /** The whole frame, to be sent on with more fields. */
    public ObjectNode copy() {
        return json.deepCopy();
    }

    private static JsonNode tree(String text) {
        try {
            return ApiJson.get().readTree(text);
        } catch (JsonProcessingException e) {
            throw malformed("The frame is not valid JSON.");
        }
    }

    private static DomainException malformed(String detail) {
        return new DomainException(Kind.INVALID, "malformed-frame", detail);
    }
}
