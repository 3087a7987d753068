package org.coachconnect.coaches.persistence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.coachconnect.coaches.domain.Texts;

/** Keeps {@link Texts} as JSON. */
@Converter(autoApply = true)
public class TextsConverter extends JsonColumn<Texts, String> {
    public TextsConverter() {
        super(new TypeReference<>() {});
    }

    @Override
    List<String> listOf(Texts value) {
        return value.all();
    }

    @Override
    Texts valueOf(List<String> elements) {
        return new Texts(elements);
    }
}
