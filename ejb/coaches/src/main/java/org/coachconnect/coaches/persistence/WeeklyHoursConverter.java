package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.coachconnect.coaches.domain.WeeklyHours;
import org.jspecify.annotations.Nullable;

/** Keeps {@link WeeklyHours} as JSON. */
@Converter(autoApply = true)
public class WeeklyHoursConverter implements AttributeConverter<WeeklyHours, String> {
    private static final JsonArray<WeeklyHours.Rule> JSON =
            new JsonArray<>(new TypeReference<List<WeeklyHours.Rule>>() {});

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WeeklyHours value) {
        return value == null ? null : JSON.write(value.rules());
    }

    @Override
    public @Nullable WeeklyHours convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new WeeklyHours(JSON.read(column));
    }
}
