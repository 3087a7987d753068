package org.coachconnect.openshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.openshift.Manifests.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operator sets the database up as the launcher does. */
class DatabaseRolesTest {
    private static final JsonNode CLUSTER = Manifests.of(Kustomize.overlay("prod"))
            .ofKind("Cluster")
            .findFirst()
            .orElseThrow();

    @Test
    void theRightsAreThoseOfTheLauncher() {
        String launcher = ProductSettings.read(Kustomize.ROOT.resolve(
                "liberty-config/launcher/src/main/java/org/coachconnect/launcher/DatabaseSetup.java"));
        Matcher rights =
                Pattern.compile("RIGHTS = \"\"\"(.*?)\"\"\"", Pattern.DOTALL).matcher(launcher);
        assertThat(rights.find()).isTrue();
        List<String> statements = Stream.of(rights.group(1).split(";"))
                .map(statement -> statement.strip().replaceAll("\\s+", " "))
                .filter(statement -> !statement.isEmpty())
                .toList();

        assertThat(statements).hasSizeGreaterThan(5);
        assertThat(stream(CLUSTER.at("/spec/bootstrap/initdb/postInitApplicationSQL"))
                        .map(JsonNode::asText))
                .containsAll(statements);
    }

    @Test
    void theApplicationCannotPassByRowLevelSecurity() {
        assertThat(stream(CLUSTER.at("/spec/managed/roles"))
                        .filter(role ->
                                "coachconnect_app".equals(role.path("name").asText())))
                .singleElement()
                .satisfies(role -> {
                    for (String right : List.of("superuser", "bypassrls", "createdb", "createrole", "replication")) {
                        assertThat(role.path(right).asBoolean(true)).as(right).isFalse();
                    }
                    assertThat(role.has("inRoles")).isFalse();
                });
        assertThat(CLUSTER.at("/spec/bootstrap/initdb/owner").asText()).isEqualTo("coachconnect_migrator");
        assertThat(CLUSTER.at("/spec/enableSuperuserAccess").asBoolean(true)).isFalse();
    }
}
