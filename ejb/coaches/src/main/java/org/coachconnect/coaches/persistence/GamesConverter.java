package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.coachconnect.coaches.domain.GameSkill;
import org.coachconnect.coaches.domain.Games;

/** Keeps {@link Games} as JSON. */
@Converter(autoApply = true)
public class GamesConverter extends JsonColumn<Games, GameSkill> {
    public GamesConverter() {
        super(new TypeReference<>() {});
    }

    @Override
    List<GameSkill> listOf(Games value) {
        return value.all();
    }

    @Override
    Games valueOf(List<GameSkill> elements) {
        return new Games(elements);
    }
}
