package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.coachconnect.coaches.domain.Texts;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Texts} as JSON. */
@Converter(autoApply = true)
public class TextsConverter implements AttributeConverter<Texts, String> {
    private static final JsonArray<String> JSON = new JsonArray<>(new TypeReference<List<String>>() {});

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Texts value) {
        return value == null ? null : JSON.write(value.all());
    }

    @Override
    public @Nullable Texts convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Texts(JSON.read(column));
    }
}
