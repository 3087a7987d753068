package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.coachconnect.coaches.domain.DateOverrides;
import org.jspecify.annotations.Nullable;

/** Keeps {@link DateOverrides} as JSON. */
@Converter(autoApply = true)
public class DateOverridesConverter implements AttributeConverter<DateOverrides, String> {
    private static final JsonArray<DateOverrides.Day> JSON =
            new JsonArray<>(new TypeReference<List<DateOverrides.Day>>() {});

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable DateOverrides value) {
        return value == null ? null : JSON.write(value.days());
    }

    @Override
    public @Nullable DateOverrides convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new DateOverrides(JSON.read(column));
    }
}
