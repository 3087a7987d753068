package org.coachconnect.sandbox.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** The one place where JSON is read and written. Output is pure ASCII, which also keeps stored text at a byte a letter. */
public final class Json {
    /** The field of a stored object that never leaves the sandbox. */
    public static final String PRIVATE = "_sandbox";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private Json() {}

    /** A new empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A new empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Reads text that must be one JSON object. */
    public static ObjectNode read(String text) throws JsonProcessingException {
        if (MAPPER.readTree(text) instanceof ObjectNode object) {
            return object;
        }
        throw new NotAnObject();
    }

    /** A parser that knows where in the text it is. */
    static JsonParser parser(byte[] text) throws IOException {
        return MAPPER.createParser(text);
    }

    /** Reads text that was written by {@link #write}. */
    public static ObjectNode readStored(String text) {
        try {
            return read(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compact text. */
    public static String write(JsonNode value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy without the private parts, at any depth. */
    public static ObjectNode published(ObjectNode value) {
        ObjectNode copy = value.deepCopy();
        strip(copy);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(PRIVATE);
        }
        for (Iterator<JsonNode> children = node.elements(); children.hasNext(); ) {
            strip(children.next());
        }
    }

    /** Says that the text was JSON but no object. */
    public static final class NotAnObject extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        NotAnObject() {
            super("a JSON object was expected");
        }
    }
}
