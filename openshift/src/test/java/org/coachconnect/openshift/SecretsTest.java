package org.coachconnect.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void theScriptMakesWhatTheManifestsNameAndNothingElse() {
        String prod = Kustomize.overlay("prod");

        assertThat(SecretsScript.made().keySet())
                .allSatisfy(secret ->
                        assertThat(prod + " broker-credentials-secret").contains(secret));
        assertThat(SecretsScript.dryRun().ofKind("Secret"))
                .allSatisfy(secret -> assertThat(Strictness.faults(secret)).isEmpty());
    }

    @Test
    void theOperatorOfTheDatabaseFindsUserAndPassword() {
        for (String role : List.of("app", "migrator", "dump")) {
            assertThat(SecretsScript.dryRun()
                            .ofKind("Secret")
                            .filter(secret -> Manifests.name(secret).equals("coachconnect-database-" + role)))
                    .singleElement()
                    .satisfies(secret -> {
                        assertThat(secret.path("type").asText()).isEqualTo("kubernetes.io/basic-auth");
                        assertThat(new String(
                                        Base64.getDecoder()
                                                .decode(secret.at("/data/username")
                                                        .asText()),
                                        StandardCharsets.UTF_8))
                                .isEqualTo("coachconnect_" + role);
                    });
        }
    }

    @Test
    void whatIsMissingIsTold() {
        Map<String, String> environment = new HashMap<>(SecretsScript.GIVEN);
        environment.put("STRIPE_WEBHOOK_SECRET", "");

        Kustomize.Ended ended = Kustomize.tryTo(environment, "./create-secrets.sh");

        assertThat(ended.code()).isEqualTo(64);
        assertThat(ended.errors()).contains("Set these first: STRIPE_WEBHOOK_SECRET");
    }
}
