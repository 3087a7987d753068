package org.coachconnect.openshift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects of one rendered overlay. */
record Manifests(List<JsonNode> objects) {
    private static final YAMLMapper YAML = new YAMLMapper();

    /** A pod that the manifests describe, or that an operator makes of them: its labels and the ports of its containers. */
    record Pod(String name, Map<String, String> labels, JsonNode spec, Map<String, Integer> ports) {
        boolean isSelectedBy(JsonNode matchLabels) {
            return !matchLabels.isEmpty()
                    && stream(matchLabels.properties())
                            .allMatch(label -> label.getValue().asText().equals(labels.get(label.getKey())));
        }
    }

    /** What the operators make of a CloudNativePG Cluster "database" and an ActiveMQArtemis "broker". */
    static final List<Pod> OPERATORS_PODS = List.of(
            new Pod(
                    "database",
                    Map.of("cnpg.io/cluster", "database"),
                    MissingNode.getInstance(),
                    Map.of("postgresql", 5432, "status", 8000, "metrics", 9187)),
            new Pod(
                    "broker",
                    Map.of("ActiveMQArtemis", "broker"),
                    MissingNode.getInstance(),
                    Map.of("core", 61616, "console", 8161)));

    static final Map<String, Integer> OPERATORS_SERVICES =
            Map.of("database-rw", 5432, "database-ro", 5432, "broker-core-0-svc", 61616);

    /** CloudNativePG's own authority, made with the cluster. */
    static final Map<String, Set<String>> OPERATORS_SECRETS = Map.of("database-ca", Set.of("ca.crt", "ca.key"));

    static Manifests of(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return new Manifests(documents.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<JsonNode> ofKind(String kind) {
        return objects.stream().filter(object -> kind.equals(object.path("kind").asText()));
    }

    List<String> names(String kind) {
        return ofKind(kind).map(Manifests::name).toList();
    }

    List<Pod> pods() {
        List<Pod> pods = new ArrayList<>();
        for (JsonNode object : objects) {
            JsonNode template = switch (object.path("kind").asText()) {
                case "StatefulSet", "Deployment", "DaemonSet", "Job" ->
                    object.path("spec").path("template");
                case "CronJob" ->
                    object.path("spec").path("jobTemplate").path("spec").path("template");
                default -> MissingNode.getInstance();
            };
            if (!template.isMissingNode()) {
                Map<String, Integer> ports = new HashMap<>();
                stream(template.path("spec").path("containers"))
                        .flatMap(container -> stream(container.path("ports")))
                        .forEach(port -> ports.put(
                                port.path("name").asText(),
                                port.path("containerPort").asInt()));
                pods.add(new Pod(
                        name(object),
                        labels(template.at("/metadata/labels")),
                        template.path("spec"),
                        Map.copyOf(ports)));
            }
        }
        return pods;
    }

    List<Pod> podsWithThoseOfOperators() {
        return Stream.concat(pods().stream(), OPERATORS_PODS.stream()).toList();
    }

    static Stream<JsonNode> containers(Pod pod) {
        return Stream.of("initContainers", "containers")
                .flatMap(kind -> stream(pod.spec().path(kind)));
    }

    /** The settings that a container is started with; those of secrets have no value here. */
    Map<String, String> environment(JsonNode container) {
        Map<String, String> environment = new HashMap<>();
        stream(container.path("envFrom"))
                .map(from -> from.path("configMapRef").path("name").asText())
                .flatMap(name -> ofKind("ConfigMap").filter(map -> name.equals(name(map))))
                .flatMap(map -> stream(map.path("data").properties()))
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        stream(container.path("env"))
                .forEach(variable -> environment.put(
                        variable.path("name").asText(), variable.path("value").asText("from elsewhere")));
        return Collections.unmodifiableMap(environment);
    }

    static String name(JsonNode object) {
        return object.path("metadata").path("name").asText();
    }

    static String title(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    static Map<String, String> labels(JsonNode written) {
        Map<String, String> labels = new HashMap<>();
        written.properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return Map.copyOf(labels);
    }

    static <T> Stream<T> stream(Iterable<T> iterable) {
        return StreamSupport.stream(iterable.spliterator(), false);
    }
}
