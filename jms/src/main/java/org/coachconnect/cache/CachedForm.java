package org.coachconnect.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How values lie in the cache: as JSON, since a class of ours could not be read by a member of another class loader, behind
 * the fields of their records. While two versions run side by side, each passes over what the other one has written in
 * another form.
 */
final class CachedForm<V> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new ParameterNamesModule())
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .build();

    private final Class<V> type;
    private final String shape;

    CachedForm(Class<V> type) {
        this.type = type;
        this.shape = Integer.toHexString(shape(type, new HashSet<>()).hashCode()) + ' ';
    }

    String write(V value) {
        try {
            return shape + MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("No JSON can be made of " + type, e);
        }
    }

    /** @return null when it was written in another form */
    @Nullable
    V read(String text) {
        if (!text.startsWith(shape)) {
            return null;
        }
        try {
            return MAPPER.readValue(text.substring(shape.length()), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the cache holds of " + type + " cannot be read", e);
        }
    }

    private static String shape(Class<?> type, Set<Class<?>> seen) {
        if (!type.isRecord() || !seen.add(type)) {
            return type.getName();
        }
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName() + ':' + component.getGenericType() + shapeOf(component, seen))
                .collect(Collectors.joining(",", type.getName() + "(", ")"));
    }

    /** A record inside a list counts as well. */
    private static String shapeOf(RecordComponent component, Set<Class<?>> seen) {
        Class<?> plain = component.getType();
        if (component.getGenericType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] instanceof Class<?> element) {
            plain = element;
        }
        return shape(plain, seen);
    }
}
