package org.coachconnect.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/openapi-v1.json} is what clients of /api/v1 rely on. A path, method or parameter that is gone, a field of a
 * request or a parameter that became required, a field that an answer lost or no longer always has, is a breaking change and
 * fails; additions only ask to renew the file ({@code -Dopenapi.renew=true}).
 */
class OpenApiGoldenTest {
    private static final Path GOLDEN = Path.of("../docs/openapi-v1.json");
    private static final Path CURRENT = Path.of("target/openapi/openapi.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void nothingThatClientsRelyOnIsGone() throws IOException {
        String current = Files.readString(CURRENT);
        if (Boolean.getBoolean("openapi.renew")) {
            Files.writeString(
                    GOLDEN, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(current)) + "\n");
        }
        JsonNode golden = JSON.readTree(Files.readString(GOLDEN));
        assertThat(broken(golden, JSON.readTree(current))).isEmpty();
        assertThat(golden.path("paths").size()).isGreaterThan(40);
    }

    private static List<String> broken(JsonNode golden, JsonNode current) {
        List<String> broken = new ArrayList<>();
        golden.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    String name = method.getKey() + " " + path.getKey();
                    JsonNode now = current.path("paths").path(path.getKey()).path(method.getKey());
                    if (now.isMissingNode()) {
                        broken.add(name + " is gone");
                    }
                    lost(method.getValue().path("parameters"), now.path("parameters"))
                            .forEach(p -> broken.add(name + " lost the parameter " + p));
                    newlyRequired(method.getValue().path("parameters"), now.path("parameters"))
                            .forEach(p -> broken.add(name + " now requires the parameter " + p));
                }));
        Set<String> sent = sent(current);
        golden.path("components").path("schemas").properties().forEach(schema -> {
            JsonNode now = current.path("components").path("schemas").path(schema.getKey());
            schema.getValue().path("properties").fieldNames().forEachRemaining(field -> {
                if (now.path("properties").path(field).isMissingNode()) {
                    broken.add(schema.getKey() + " lost the field " + field);
                }
            });
            if (sent.contains(schema.getKey())) {
                without(now.path("required"), schema.getValue().path("required"))
                        .forEach(field -> broken.add(schema.getKey() + " now requires " + field));
            } else {
                without(schema.getValue().path("required"), now.path("required"))
                        .forEach(field -> broken.add(schema.getKey() + " no longer always has " + field));
            }
        });
        return broken;
    }

    private static List<String> lost(JsonNode before, JsonNode now) {
        List<String> names = new ArrayList<>(before.findValuesAsText("name"));
        names.removeAll(now.findValuesAsText("name"));
        return names;
    }

    private static List<String> newlyRequired(JsonNode before, JsonNode now) {
        List<String> names = required(now);
        names.removeAll(required(before));
        return names;
    }

    private static List<String> required(JsonNode parameters) {
        List<String> names = new ArrayList<>();
        parameters.forEach(parameter -> {
            if (parameter.path("required").asBoolean()) {
                names.add(parameter.path("name").asText());
            }
        });
        return names;
    }

    private static List<String> without(JsonNode names, JsonNode others) {
        List<String> rest = new ArrayList<>();
        names.forEach(name -> rest.add(name.asText()));
        others.forEach(name -> rest.remove(name.asText()));
        return rest;
    }

    /** The schemas that clients send: those of request bodies and what they are made of. */
    private static Set<String> sent(JsonNode document) {
        Set<String> names = new HashSet<>();
        document.path("paths").findValues("requestBody").forEach(body -> follow(body, document, names));
        return names;
    }

    private static void follow(JsonNode node, JsonNode document, Set<String> names) {
        node.findValuesAsText("$ref").forEach(ref -> {
            String name = ref.substring(ref.lastIndexOf('/') + 1);
            if (names.add(name)) {
                follow(document.path("components").path("schemas").path(name), document, names);
            }
        });
    }
}
