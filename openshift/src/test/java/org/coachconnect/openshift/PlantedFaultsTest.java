package org.coachconnect.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds the fault it is there for: one is planted in the rendered overlay. */
class PlantedFaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STRICT | readinessProbe: | readynessProbe: | readynessProbe is unknown",
                "STRICT | kind: StatefulSet | kind: StatefulSett | nobody knows this kind",
                "STRICT | periodSeconds: 10 | periodSeconds: often | StatefulSet coachconnect",
                "STRICT | insecureEdgeTerminationPolicy: | insecurePolicy: | insecurePolicy is unknown",
                "STRICT | dataChecksums: true | dataChecksum: true | dataChecksum is unknown",
                "STRICT | instances: 3 | instances: three | must be of type integer",
                "STRICT | persistenceEnabled: | persistent: | persistent is unknown",
                "STRICT | minReplicas: | minimumReplicas: | minimumReplicas is unknown",
                "STRICT | scrapeTimeout: | scrapeTime: | scrapeTime is unknown",
                "PINNED_IMAGES | coachconnect:1.0.0 | coachconnect:latest | coachconnect:latest is not pinned",
                "PINNED_IMAGES | coachconnect:1.0.0 | coachconnect | is not pinned",
                "PINNED_IMAGES | version: 2.42.0 | version: | ActiveMQArtemis broker has no version",
                "CONFINED_PODS | readOnlyRootFilesystem: true | readOnlyRootFilesystem: false | may write to its root",
                "CONFINED_PODS | allowPrivilegeEscalation: false | allowPrivilegeEscalation: true | may gain privileges",
                "CONFINED_PODS | livenessProbe: | oldProbe: | has no livenessProbe",
                "CONFINED_PODS | automountServiceAccountToken: false | automountServiceAccountToken: true | token",
                "CONFINED_PODS | limits: | bounds: | has no resources/limits/memory",
                "SELECTORS | cnpg.io/cluster: database | cnpg.io/cluster: databse | selects no pod",
                "SELECTORS | ActiveMQArtemis: broker | ActiveMQArtemis: brker | NetworkPolicy broker selects no pod",
                "PORTS | targetPort: http | targetPort: htp | does not listen on htp",
                "PORTS | containerPort: 9080 | containerPort: 9081 | NetworkPolicy coachconnect: coachconnect does not listen",
                "PORTS | port: 8161 | port: 8162 | NetworkPolicy broker: broker does not listen on 8162",
                "REFERENCES | key: webhook-secret | key: webhook | nobody makes the secret",
                "REFERENCES | secretName: coachconnect-jwt | secretName: coachconnect-keys | nobody makes the secret coachconnect-keys",
                "REFERENCES | claimName: database-dumps | claimName: dumps | there is no PersistentVolumeClaim dumps",
                "ROUTES | path: /metrics | path: /metric | /metrics is open to everybody",
                "ROUTES | PUBLIC_URL: https://coach | PUBLIC_URL: https://coaches | has another host",
                "NO_SECRETS | COACHCONNECT_DB_HOST: | COACHCONNECT_DB_PASSWORD: | COACHCONNECT_DB_PASSWORD is written down",
                "TRUST | COACHCONNECT_DB_SSL_MODE: verify-full | COACHCONNECT_DB_SSL_MODE: require | coachconnect does not verify",
                "TRUST | mountPath: /etc/database | mountPath: /etc/authority | has not the certificate",
                "TRUST | key: ca.crt | key: ca.key | mounts the key of an authority",
                "SETTINGS | COACHCONNECT_SMTP_STARTTLS: | COACHCONNECT_SMTP_START_TLS: | knows no setting COACHCONNECT_SMTP_START_TLS",
                "SETTINGS | COACHCONNECT_MAIL_FROM: | COACHCONNECT_MAIL_CATCHER_URL: | coachconnect.mail.from is missing",
                "SETTINGS | hazelcast.members= | hazelcast.member= | no system property coachconnect.hazelcast.member",
                "SETTINGS | COACHCONNECT_DB_HOST: database-rw | COACHCONNECT_DB_HOST: postgres | name no service",
            })
    void aPlantedFaultIsFound(Rules rule, String right, String wrong, String told) {
        String rendered = Kustomize.overlay("prod");
        assertThat(rendered).contains(right);

        assertThat(rule.faults(Manifests.of(rendered.replace(right, wrong == null ? "" : wrong))))
                .anySatisfy(fault -> assertThat(fault).contains(told));
    }
}
