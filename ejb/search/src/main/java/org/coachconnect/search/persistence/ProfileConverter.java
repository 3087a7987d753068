package org.coachconnect.search.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.coachconnect.search.domain.CoachProfile;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a {@link CoachProfile} as jsonb, which the driver takes as a text and gives back as an object of its own; fields that
 * are not known (any more) are passed over.
 */
@Converter(autoApply = true)
public class ProfileConverter implements AttributeConverter<CoachProfile, Object> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new ParameterNamesModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable CoachProfile profile) {
        try {
            return profile == null ? null : MAPPER.writeValueAsString(profile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A coach profile cannot be written as JSON", e);
        }
    }

    @Override
    public @Nullable CoachProfile convertToEntityAttribute(@Nullable Object json) {
        try {
            return json == null ? null : MAPPER.readValue(json.toString(), CoachProfile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept coach profile cannot be read", e);
        }
    }
}
