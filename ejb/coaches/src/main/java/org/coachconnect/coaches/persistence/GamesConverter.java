package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.coachconnect.coaches.domain.GameSkill;
import org.coachconnect.coaches.domain.Games;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Games} as JSON. */
@Converter(autoApply = true)
public class GamesConverter implements AttributeConverter<Games, String> {
    private static final JsonArray<GameSkill> JSON = new JsonArray<>(new TypeReference<List<GameSkill>>() {});

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Games value) {
        return value == null ? null : JSON.write(value.all());
    }

    @Override
    public @Nullable Games convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Games(JSON.read(column));
    }
}
