package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.coachconnect.coaches.domain.DateOverrides;

/** Keeps {@link DateOverrides} as JSON. */
@Converter(autoApply = true)
public class DateOverridesConverter extends JsonColumn<DateOverrides, DateOverrides.Day> {
    public DateOverridesConverter() {
        super(new TypeReference<>() {});
    }

    @Override
    List<DateOverrides.Day> listOf(DateOverrides value) {
        return value.days();
    }

    @Override
    DateOverrides valueOf(List<DateOverrides.Day> elements) {
        return new DateOverrides(elements);
    }
}
