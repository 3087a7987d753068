package org.coachconnect.sandbox;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.coachconnect.sandbox.http.FormDecoder;
import org.coachconnect.sandbox.http.Router;
import org.coachconnect.sandbox.store.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stripe's published description of its API, to check requests against. The file is not part of the project: it is looked
 * for at the system property {@code stripe.openapi}, else in {@code shared/design/proven/stripe} beside the project.
 */
final class StripeDescription {
    private static final String BESIDE = "shared/design/proven/stripe/stripe-openapi-2022-04.json";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Router<JsonNode> operations = new Router<>();
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDialect(
            Dialects.getOpenApi30(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().typeLoose(true).build()));

    private StripeDescription(JsonNode description) {
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> operations.add(operation.getKey(), path.getKey(), operation.getValue())));
    }

    /** The description, if its file is there. */
    static Optional<StripeDescription> find() {
        return file().map(file -> new StripeDescription(MAPPER.readTree(file.toFile())));
    }

    private static Optional<Path> file() {
        String given = System.getProperty("stripe.openapi");
        if (given != null) {
            return Optional.of(Path.of(given)).filter(Files::isRegularFile);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = parent(at)) {
            Path file = at.resolve(BESIDE);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Path parent(Path path) {
        return path.getParent();
    }

    /** What is wrong with this request; nothing if it is as described. */
    List<String> problems(String method, String path, String form) {
        String verb = method.toLowerCase(Locale.ROOT);
        Optional<Router.Match<JsonNode>> operation = operations.find(verb, path);
        if (operation.isEmpty()) {
            return List.of("no such operation: " + method + " " + path);
        }
        ObjectNode params = (ObjectNode) MAPPER.readTree(Json.write(FormDecoder.decode(form)));
        JsonNode target = operation.get().target();
        return verb.equals("post") ? bodyProblems(target, params) : queryProblems(target, params);
    }

    private List<String> bodyProblems(JsonNode operation, ObjectNode params) {
        JsonNode described = operation.at("/requestBody/content/application~1x-www-form-urlencoded/schema");
        return schema(described).validate(withLists(params)).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private List<String> queryProblems(JsonNode operation, ObjectNode params) {
        List<String> known = new ArrayList<>();
        operation.path("parameters").forEach(p -> known.add(p.path("name").asString()));
        return params.propertyNames().stream()
                .filter(name -> !known.contains(name))
                .map(name -> "unknown query parameter " + name)
                .toList();
    }

    private Schema schema(JsonNode described) {
        return schemas.computeIfAbsent(described, key -> {
            ObjectNode schema = ((ObjectNode) key).deepCopy();
            schema.set("components", MAPPER.createObjectNode());
            return registry.getSchema(schema);
        });
    }

    /** Objects whose keys are 0, 1, … are lists. */
    private static JsonNode withLists(JsonNode node) {
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        boolean list = !object.isEmpty() && object.propertyNames().stream().allMatch(name -> name.matches("\\d+"));
        if (list) {
            ArrayNode items = MAPPER.createArrayNode();
            object.forEach(item -> items.add(withLists(item)));
            return items;
        }
        ObjectNode converted = MAPPER.createObjectNode();
        object.properties().forEach(field -> converted.set(field.getKey(), withLists(field.getValue())));
        return converted;
    }
}
