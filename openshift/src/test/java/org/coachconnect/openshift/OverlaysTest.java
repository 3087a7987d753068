package org.coachconnect.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OverlaysTest {
    /** What the kustomize in Debian's kubernetes-client knows too. */
    private static final Set<String> OLD_AND_NEW = Set.of(
            "apiVersion",
            "kind",
            "namespace",
            "bases",
            "resources",
            "images",
            "configMapGenerator",
            "patchesStrategicMerge");

    static Stream<Arguments> everyRuleInEveryOverlay() {
        return Kustomize.OVERLAYS.stream()
                .flatMap(overlay -> Stream.of(Rules.values()).map(rule -> Arguments.of(overlay, rule)));
    }

    @ParameterizedTest
    @MethodSource("everyRuleInEveryOverlay")
    void everyRuleHolds(String overlay, Rules rule) {
        assertThat(rule.faults(Manifests.of(Kustomize.overlay(overlay)))).isEmpty();
    }

    @Test
    void everyObjectGoesToTheProjectOfItsOverlay() {
        for (String overlay : Kustomize.OVERLAYS) {
            assertThat(Manifests.of(Kustomize.overlay(overlay)).objects())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(object -> assertThat(
                                    object.at("/metadata/namespace").asText())
                            .isEqualTo("coachconnect-" + overlay));
        }
    }

    @Test
    void productionSurvivesTheLossOfAHost() {
        Manifests prod = Manifests.of(Kustomize.overlay("prod"));

        JsonNode scaler = prod.ofKind("HorizontalPodAutoscaler").findFirst().orElseThrow();
        JsonNode database = prod.ofKind("Cluster").findFirst().orElseThrow();
        assertThat(scaler.at("/spec/minReplicas").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(database.at("/spec/instances").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(database.at("/spec/affinity/podAntiAffinityType").asText()).isEqualTo("required");
        assertThat(database.at("/spec/backup/barmanObjectStore").isObject()).isTrue();
        assertThat(prod.names("ScheduledBackup")).containsExactly("database");
    }

    @Test
    void theTreeCanBeRenderedByOldAndNewKustomize() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Kustomize.FOLDER)) {
            files = all.filter(file -> file.endsWith("kustomization.yaml")).toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            JsonNode kustomization = new YAMLMapper().readTree(file.toFile());
            assertThat(kustomization.properties())
                    .allSatisfy(
                            entry -> assertThat(OLD_AND_NEW).as(file.toString()).contains(entry.getKey()));
            assertThat(kustomization.path("resources"))
                    .allSatisfy(resource -> assertThat(resource.asText())
                            .as("folders stand in bases")
                            .endsWith(".yaml"));
        }
    }
}
