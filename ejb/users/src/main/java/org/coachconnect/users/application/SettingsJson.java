package org.coachconnect.users.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.Privacy;

/** Preferences and privacy as the profile's row keeps them. */
final class SettingsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SettingsJson() {}

    static String write(Object settings) {
        try {
            return MAPPER.writeValueAsString(settings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Settings cannot be written", e);
        }
    }

    /** The stored text where it means the same; the database keeps keys in an order of its own. */
    static String write(Object settings, String stored) {
        return read(stored, settings.getClass()).equals(settings) ? stored : write(settings);
    }

    static Preferences preferences(String json) {
        return read(json, Preferences.class);
    }

    static Privacy privacy(String json) {
        return read(json, Privacy.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A profile has settings of another shape", e);
        }
    }
}
