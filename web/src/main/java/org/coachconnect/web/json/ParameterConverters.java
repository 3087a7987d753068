package org.coachconnect.web.json;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Query parameters: a value of the wrong form is a 400 that names the parameter, not the 404 of the standard. */
@Provider
public class ParameterConverters implements ParamConverterProvider {
    private record Form(Function<String, ?> parse, String hint) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            Instant.class, new Form(Instant::parse, "Use an ISO 8601 instant such as 2026-12-01T18:00:00Z."),
            ZoneId.class, new Form(ZoneId::of, "Use an IANA time zone such as Europe/Berlin."),
            UUID.class, new Form(UUID::fromString, "Use the id as it was given, a UUID."),
            Integer.class, new Form(Integer::valueOf, "Use a whole number."),
            Long.class, new Form(Long::valueOf, "Use a whole number."),
            Double.class, new Form(Double::valueOf, "Use a number."));

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Form form = FORMS.get(type);
        String name = queryParameter(annotations);
        return form == null || name == null
                ? null
                : new Converter<>((Function<String, T>) form.parse(), name, form.hint());
    }

    private static @Nullable String queryParameter(Annotation[] annotations) {
        boolean defaulted = Arrays.stream(annotations).anyMatch(DefaultValue.class::isInstance);
        return defaulted
                ? null
                : Arrays.stream(annotations)
                        .filter(QueryParam.class::isInstance)
                        .map(a -> ((QueryParam) a).value())
                        .findFirst()
                        .orElse(null);
    }

    private record Converter<T>(Function<String, T> parse, String name, String hint) implements ParamConverter<T> {
        @Override
        public @Nullable T fromString(@Nullable String value) {
            if (value == null || value.isEmpty()) {
                return null;
            }
            try {
                return parse.apply(value);
            } catch (RuntimeException e) {
                throw new InvalidRequest(name, hint);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
