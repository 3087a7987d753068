package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps a value that is read and written as a whole as a JSON array in a text column. */
abstract class JsonColumn<V, E> implements AttributeConverter<V, String> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final TypeReference<List<E>> elements;

    JsonColumn(TypeReference<List<E>> elements) {
        this.elements = elements;
    }

    abstract List<E> listOf(V value);

    abstract V valueOf(List<E> elements);

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable V value) {
        try {
            return value == null ? null : MAPPER.writerFor(elements).writeValueAsString(listOf(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A value that cannot be written as JSON", e);
        }
    }

    @Override
    public @Nullable V convertToEntityAttribute(@Nullable String column) {
        try {
            return column == null ? null : valueOf(MAPPER.readValue(column, elements));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A column that holds other JSON than it should", e);
        }
    }
}
