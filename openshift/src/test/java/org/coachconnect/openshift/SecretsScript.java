package org.coachconnect.openshift;

import static org.coachconnect.openshift.Manifests.name;
import static org.coachconnect.openshift.Manifests.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What create-secrets.sh would create: the one list of secrets. */
final class SecretsScript {
    static final Map<String, String> GIVEN = Map.of(
            "STRIPE_SECRET_KEY", "sk_test_given",
            "STRIPE_PUBLISHABLE_KEY", "pk_test_given",
            "STRIPE_WEBHOOK_SECRET", "whsec_given",
            "SMTP_USERNAME", "relay",
            "SMTP_PASSWORD", "given",
            "BACKUP_ACCESS_KEY_ID", "key",
            "BACKUP_SECRET_ACCESS_KEY", "given");

    private static final Manifests DRY_RUN = Manifests.of(output());

    private SecretsScript() {}

    static Manifests dryRun() {
        return DRY_RUN;
    }

    /** The keys of each secret. */
    static Map<String, Set<String>> made() {
        return DRY_RUN.ofKind("Secret")
                .collect(Collectors.toMap(
                        secret -> name(secret),
                        secret -> stream(secret.path("data").properties())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())));
    }

    private static String output() {
        Map<String, String> environment = new HashMap<>(GIVEN);
        environment.put("DRY_RUN", "1");
        environment.put("OC", Kustomize.kubectl());
        return Kustomize.run(environment, "./create-secrets.sh").output();
    }
}
