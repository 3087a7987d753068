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
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description is complete enough to generate a typed client from it. */
class OpenApiDocumentTest {
    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        document = new ObjectMapper().readTree(Files.readString(Path.of("target/openapi/openapi.json")));
    }

    @Test
    void everyAnswerHasASchema() {
        List<String> bare = new ArrayList<>();
        operations((name, operation) -> operation.path("responses").properties().forEach(answer -> {
            boolean noBody = answer.getKey().equals("204") || answer.getKey().startsWith("3");
            JsonNode content = answer.getValue().path("content");
            if (!noBody && content.isEmpty()) {
                bare.add(name + " " + answer.getKey() + " has no content");
            }
            content.properties().forEach(media -> {
                if (media.getValue().path("schema").isEmpty()) {
                    bare.add(name + " " + answer.getKey() + " has no schema");
                }
            });
        }));
        assertThat(bare).isEmpty();
    }

    @Test
    void everyRefusalIsAProblem() {
        operations((name, operation) -> assertThat(operation
                        .at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asText())
                .as(name)
                .isEqualTo("#/components/schemas/Problem"));
    }

    @Test
    void everyOperationHasItsOwnCamelCaseName() {
        Set<String> ids = new HashSet<>();
        operations((name, operation) -> {
            String id = operation.path("operationId").asText();
            assertThat(id).as(name).matches("[a-z][A-Za-z]+");
            assertThat(ids.add(id)).as(id).isTrue();
        });
        assertThat(ids).hasSizeGreaterThan(60);
    }

    @Test
    void everyParameterAndFieldHasAType() {
        List<String> untyped = new ArrayList<>();
        operations((name, operation) -> operation.path("parameters").forEach(parameter -> {
            if (!isTyped(parameter.path("schema"))) {
                untyped.add(name + " " + parameter.path("name").asText());
            }
        }));
        schemas((name, schema) -> {
            assertThat(name).as("two types share this name").doesNotMatch(".*\\d");
            schema.path("properties").properties().forEach(field -> {
                if (!isTyped(field.getValue())) {
                    untyped.add(name + "." + field.getKey());
                }
            });
        });
        assertThat(untyped).isEmpty();
    }

    @Test
    void whatCanBeMissingIsToldFromWhatIsAlwaysThere() {
        JsonNode booking = document.at("/components/schemas/BookingView");
        assertThat(booking.path("required").toString())
                .contains("\"id\"", "\"price\"", "\"state\"")
                .doesNotContain("\"note\"");
        assertThat(booking.at("/properties/note/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(booking.at("/properties/refund/anyOf").toString())
                .isEqualTo("[{\"$ref\":\"#/components/schemas/Money\"},{\"type\":\"null\"}]");
    }

    private static boolean isTyped(JsonNode schema) {
        boolean bareObject = schema.path("type").asText().equals("object")
                && schema.path("properties").isEmpty()
                && schema.path("additionalProperties").isEmpty();
        return !bareObject && (schema.has("type") || schema.has("$ref") || schema.has("anyOf"));
    }

    private static void operations(BiConsumer<String, JsonNode> each) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> each.accept(method.getKey() + " " + path.getKey(), method.getValue())));
    }

    private static void schemas(BiConsumer<String, JsonNode> each) {
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> each.accept(schema.getKey(), schema.getValue()));
    }
}
