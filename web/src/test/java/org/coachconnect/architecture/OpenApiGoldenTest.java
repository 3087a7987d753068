package org.coachconnect.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/openapi-v1.json} is what clients of /api/v1 rely on. A path, method or parameter that is gone, a field of a
 * request that became required, or a field that an answer lost is a breaking change and fails; additions only ask to renew the
 * file ({@code -Dopenapi.renew=true}).
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
                }));
        golden.path("components").path("schemas").properties().forEach(schema -> {
            JsonNode now = current.path("components").path("schemas").path(schema.getKey());
            schema.getValue().path("properties").fieldNames().forEachRemaining(field -> {
                if (now.path("properties").path(field).isMissingNode()) {
                    broken.add(schema.getKey() + " lost the field " + field);
                }
            });
            now.path("required").forEach(field -> {
                if (!contains(schema.getValue().path("required"), field.asText())) {
                    broken.add(schema.getKey() + " now requires " + field.asText());
                }
            });
        });
        return broken;
    }

    private static List<String> lost(JsonNode before, JsonNode now) {
        List<String> names = new ArrayList<>(before.findValuesAsText("name"));
        names.removeAll(now.findValuesAsText("name"));
        return names;
    }

    private static boolean contains(JsonNode list, String value) {
        for (JsonNode item : list) {
            if (item.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
