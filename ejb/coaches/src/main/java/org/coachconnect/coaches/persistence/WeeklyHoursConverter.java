package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.coachconnect.coaches.domain.WeeklyHours;

/** Keeps {@link WeeklyHours} as JSON. */
@Converter(autoApply = true)
public class WeeklyHoursConverter extends JsonColumn<WeeklyHours, WeeklyHours.Rule> {
    public WeeklyHoursConverter() {
        super(new TypeReference<>() {});
    }

    @Override
    List<WeeklyHours.Rule> listOf(WeeklyHours value) {
        return value.rules();
    }

    @Override
    WeeklyHours valueOf(List<WeeklyHours.Rule> elements) {
        return new WeeklyHours(elements);
    }
}
