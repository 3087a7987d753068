package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** A list that is read and written as a whole, as JSON in a text column. */
final class JsonArray<E> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final TypeReference<List<E>> type;

    JsonArray(TypeReference<List<E>> type) {
        this.type = type;
    }

    String write(List<E> elements) {
        try {
            return MAPPER.writerFor(type).writeValueAsString(elements);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value that cannot be written as JSON", e);
        }
    }

    List<E> read(String column) {
        try {
            return MAPPER.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A column that holds other JSON than it should", e);
        }
    }
}
