package org.coachconnect.openshift;

import static org.coachconnect.openshift.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what no schema knows: a typed model for what OpenShift brings, the operators' own definitions for the rest. */
final class Strictness {
    private static final KubernetesSerialization MODEL = new KubernetesSerialization();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> DEFINITIONS = definitions();

    private Strictness() {}

    static List<String> faults(JsonNode object) {
        String title = title(object);
        JsonNode definition = DEFINITIONS.get(
                object.path("apiVersion").asText() + " " + object.path("kind").asText());
        List<String> faults = new ArrayList<>();
        if (definition != null) {
            againstDefinition(object, definition, title, faults);
            return faults;
        }
        try {
            Object typed = MODEL.unmarshal(object.toString());
            if (typed instanceof GenericKubernetesResource) {
                return List.of(title + ": nobody knows this kind");
            }
            unknownFields(typed, title, new IdentityHashMap<>(), faults);
        } catch (IllegalArgumentException | KubernetesClientException e) {
            faults.add(title + ": " + e.getMessage());
        }
        return faults;
    }

    /** The model keeps what it does not know in maps named additionalProperties. */
    private static void unknownFields(
            @Nullable Object value, String at, IdentityHashMap<Object, Boolean> seen, List<String> faults) {
        if (value == null || seen.put(value, true) != null) {
            return;
        }
        if (value instanceof Collection<?> items) {
            items.forEach(item -> unknownFields(item, at, seen, faults));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> unknownFields(item, at + "." + key, seen, faults));
        } else if (value.getClass().getName().startsWith("io.fabric8.")
                && !value.getClass().isEnum()) {
            for (Field field : value.getClass().getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    Object held = read(field, value);
                    if (!field.getName().equals("additionalProperties")) {
                        unknownFields(held, at + "." + field.getName(), seen, faults);
                    } else if (held instanceof Map<?, ?> unknown) {
                        unknown.keySet().forEach(key -> faults.add(at + "." + key + " is unknown"));
                    }
                }
            }
        }
    }

    private static @Nullable Object read(Field field, Object of) {
        try {
            field.setAccessible(true);
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void againstDefinition(JsonNode value, JsonNode schema, String at, List<String> faults) {
        if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
            if (!value.isIntegralNumber() && !value.isTextual()) {
                faults.add(at + " must be a number or a text");
            }
            return;
        }
        String type = schema.path("type").asText();
        boolean fits = switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> true;
        };
        if (!fits) {
            faults.add(at + " must be of type " + type);
            return;
        }
        if (schema.has("enum") && Manifests.stream(schema.path("enum")).noneMatch(value::equals)) {
            faults.add(at + " must be one of " + schema.path("enum"));
        }
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(at + "." + name.asText() + " is missing");
            }
        });
        value.properties().forEach(entry -> {
            String below = at + "." + entry.getKey();
            if (schema.path("properties").has(entry.getKey())) {
                againstDefinition(entry.getValue(), schema.path("properties").path(entry.getKey()), below, faults);
            } else if (schema.path("additionalProperties").isObject()) {
                againstDefinition(entry.getValue(), schema.path("additionalProperties"), below, faults);
            } else if (schema.has("properties")) {
                faults.add(below + " is unknown");
            }
        });
        if (value.isArray()) {
            value.forEach(item -> againstDefinition(item, schema.path("items"), at, faults));
        }
    }

    private static Map<String, JsonNode> definitions() {
        Map<String, JsonNode> definitions = new HashMap<>();
        for (String file : List.of("cluster", "scheduledbackup", "activemqartemis")) {
            try (InputStream in = Strictness.class.getResourceAsStream("/crds/" + file + ".json")) {
                JsonNode definition = JSON.readTree(in);
                definitions.put(
                        definition.path("group").asText() + "/"
                                + definition.path("version").asText() + " "
                                + definition.path("kind").asText(),
                        definition.path("schema"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(definitions);
    }
}
