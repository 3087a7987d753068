package org.coachconnect.openshift;

import static org.coachconnect.openshift.Manifests.labels;
import static org.coachconnect.openshift.Manifests.stream;
import static org.coachconnect.openshift.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold in every overlay; each rule answers with its faults. */
enum Rules {
    /** Every field is known. */
    STRICT {
        @Override
        List<String> faults(Manifests manifests) {
            return manifests.objects().stream()
                    .flatMap(object -> Strictness.faults(object).stream())
                    .toList();
        }
    },

    /** Every image has a tag of a version or a digest. */
    PINNED_IMAGES {
        private static final Pattern PINNED =
                Pattern.compile("[a-z0-9./:-]+(:(?!latest)[A-Za-z]*[.-]?\\d[\\w.-]*|@sha256:[0-9a-f]{64})");

        @Override
        List<String> faults(Manifests manifests) {
            Stream<String> ofPods = manifests.pods().stream()
                    .flatMap(Manifests::containers)
                    .map(container -> container.path("image").asText());
            Stream<String> ofClusters = manifests
                    .ofKind("Cluster")
                    .map(cluster -> cluster.path("spec").path("imageName").asText());
            List<String> faults = new ArrayList<>(Stream.concat(ofPods, ofClusters)
                    .filter(image -> !PINNED.matcher(image).matches())
                    .map(image -> "the image " + image + " is not pinned")
                    .toList());
            manifests
                    .ofKind("ActiveMQArtemis")
                    .filter(broker ->
                            !broker.path("spec").path("version").asText().matches("\\d+\\.\\d+\\.\\d+"))
                    .forEach(broker -> faults.add(title(broker) + " has no version"));
            return faults;
        }
    },

    /** Non-root, read-only, no privileges, no token, limited, and the long-lived ones are probed. */
    CONFINED_PODS {
        @Override
        List<String> faults(Manifests manifests) {
            List<String> faults = new ArrayList<>();
            Set<String> accounts = Set.copyOf(manifests.names("ServiceAccount"));
            manifests
                    .ofKind("ServiceAccount")
                    .filter(account ->
                            account.path("automountServiceAccountToken").asBoolean(true))
                    .forEach(account -> faults.add(title(account) + " hands out its token"));
            for (Manifests.Pod pod : manifests.pods()) {
                Consumer<String> fault = text -> faults.add("pod " + pod.name() + ": " + text);
                JsonNode spec = pod.spec();
                if (!accounts.contains(spec.path("serviceAccountName").asText())) {
                    fault.accept("has no service account of its own");
                }
                if (spec.path("automountServiceAccountToken").asBoolean(true)) {
                    fault.accept("mounts a token");
                }
                if (!"RuntimeDefault"
                        .equals(spec.at("/securityContext/seccompProfile/type").asText())) {
                    fault.accept("has no seccomp profile");
                }
                for (String key : List.of("hostNetwork", "hostPID", "hostIPC")) {
                    if (spec.path(key).asBoolean()) {
                        fault.accept(key + " is on");
                    }
                }
                stream(spec.path("volumes"))
                        .filter(volume -> volume.has("hostPath"))
                        .forEach(volume -> fault.accept("mounts a folder of the host"));
                Manifests.containers(pod).forEach(container -> confined(container, fault));
                if (!"Never".equals(spec.path("restartPolicy").asText())) {
                    Manifests.containers(pod)
                            .forEach(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                                    .filter(probe -> !container.has(probe))
                                    .forEach(probe -> fault.accept("has no " + probe)));
                }
            }
            return faults;
        }

        private static void confined(JsonNode container, Consumer<String> fault) {
            JsonNode security = container.path("securityContext");
            if (!security.path("runAsNonRoot").asBoolean()) {
                fault.accept("may run as root");
            }
            if (!security.path("readOnlyRootFilesystem").asBoolean()) {
                fault.accept("may write to its root file system");
            }
            if (security.path("allowPrivilegeEscalation").asBoolean(true)
                    || security.path("privileged").asBoolean()) {
                fault.accept("may gain privileges");
            }
            if (!"ALL".equals(security.at("/capabilities/drop/0").asText())
                    || security.path("capabilities").has("add")) {
                fault.accept("has capabilities");
            }
            if (security.has("runAsUser")) {
                fault.accept("wants a user; OpenShift gives it one");
            }
            for (String pointer : List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory")) {
                if (container.path("resources").at(pointer).isMissingNode()) {
                    fault.accept("has no resources" + pointer);
                }
            }
        }
    },

    /** Every selector selects a pod, or a service of the manifests. */
    SELECTORS {
        @Override
        List<String> faults(Manifests manifests) {
            List<String> faults = new ArrayList<>();
            List<Manifests.Pod> pods = manifests.podsWithThoseOfOperators();
            BiConsumer<JsonNode, JsonNode> selects = (object, selector) -> {
                if (!selector.isEmpty() && pods.stream().noneMatch(pod -> pod.isSelectedBy(selector))) {
                    faults.add(title(object) + " selects no pod: " + selector);
                }
            };
            for (JsonNode object : manifests.objects()) {
                JsonNode spec = object.path("spec");
                switch (object.path("kind").asText()) {
                    case "Service" -> selects.accept(object, spec.path("selector"));
                    case "PodDisruptionBudget", "PodMonitor" ->
                        selects.accept(object, spec.at("/selector/matchLabels"));
                    case "NetworkPolicy" ->
                        spec.findValues("podSelector").stream()
                                .map(selector -> selector.path("matchLabels"))
                                .filter(selector -> !isOfAnotherNamespace(selector))
                                .forEach(selector -> selects.accept(object, selector));
                    case "StatefulSet" -> {
                        if (!labels(spec.at("/template/metadata/labels"))
                                .entrySet()
                                .containsAll(
                                        labels(spec.at("/selector/matchLabels")).entrySet())) {
                            faults.add(title(object) + " does not select its own pods");
                        }
                        spec.at("/template/spec")
                                .findValues("labelSelector")
                                .forEach(selector -> selects.accept(object, selector.path("matchLabels")));
                    }
                    case "ServiceMonitor" -> {
                        JsonNode selector = spec.at("/selector/matchLabels");
                        if (manifests
                                .ofKind("Service")
                                .noneMatch(service -> labels(service.at("/metadata/labels"))
                                        .entrySet()
                                        .containsAll(labels(spec.at("/selector/matchLabels"))
                                                .entrySet()))) {
                            faults.add(title(object) + " selects no service: " + selector);
                        }
                    }
                    default -> {}
                }
            }
            return faults;
        }

        private static boolean isOfAnotherNamespace(JsonNode selector) {
            return selector.has("dns.operator.openshift.io/daemonset-dns")
                    || "cloudnative-pg"
                            .equals(selector.path("app.kubernetes.io/name").asText())
                    || "opentelemetry-collector"
                            .equals(selector.path("app.kubernetes.io/component").asText());
        }
    },

    /** Services, probes, monitors, routes and policies speak of ports that somebody listens on. */
    PORTS {
        @Override
        List<String> faults(Manifests manifests) {
            List<String> faults = new ArrayList<>();
            for (JsonNode service : manifests.ofKind("Service").toList()) {
                podsOf(manifests, service.at("/spec/selector"))
                        .forEach(pod -> service.at("/spec/ports")
                                .forEach(port -> listens(pod, port.path("targetPort"), title(service), faults)));
            }
            for (Manifests.Pod pod : manifests.pods()) {
                Manifests.containers(pod)
                        .forEach(container -> container
                                .findValues("httpGet")
                                .forEach(get -> listens(pod, get.path("port"), "a probe of " + pod.name(), faults)));
            }
            for (JsonNode policy : manifests.ofKind("NetworkPolicy").toList()) {
                podsOf(manifests, policy.at("/spec/podSelector/matchLabels"))
                        .forEach(pod -> policy.at("/spec/ingress")
                                .findValues("port")
                                .forEach(port -> listens(pod, port, title(policy), faults)));
            }
            for (JsonNode monitor : manifests.ofKind("PodMonitor").toList()) {
                podsOf(manifests, monitor.at("/spec/selector/matchLabels"))
                        .forEach(pod -> monitor.at("/spec/podMetricsEndpoints")
                                .forEach(endpoint -> listens(pod, endpoint.path("port"), title(monitor), faults)));
            }
            Map<String, List<String>> services = manifests
                    .ofKind("Service")
                    .collect(Collectors.toMap(
                            Manifests::name,
                            service -> stream(service.at("/spec/ports"))
                                    .map(port -> port.path("name").asText())
                                    .toList()));
            for (JsonNode monitor : manifests.ofKind("ServiceMonitor").toList()) {
                String selected = monitor.at("/spec/selector/matchLabels")
                        .path("app.kubernetes.io/name")
                        .asText();
                monitor.at("/spec/endpoints").forEach(endpoint -> {
                    if (!services.getOrDefault(selected, List.of())
                            .contains(endpoint.path("port").asText())) {
                        faults.add(title(monitor) + " asks a port that its service has not");
                    }
                });
            }
            for (JsonNode route : manifests.ofKind("Route").toList()) {
                if (!services.getOrDefault(route.at("/spec/to/name").asText(), List.of())
                        .contains(route.at("/spec/port/targetPort").asText())) {
                    faults.add(title(route) + " leads to no port of a service");
                }
            }
            return faults;
        }

        private static List<Manifests.Pod> podsOf(Manifests manifests, JsonNode selector) {
            return manifests.podsWithThoseOfOperators().stream()
                    .filter(pod -> pod.isSelectedBy(selector))
                    .toList();
        }

        private static void listens(Manifests.Pod pod, JsonNode port, String who, List<String> faults) {
            boolean found = port.isTextual()
                    ? pod.ports().containsKey(port.asText())
                    : pod.ports().containsValue(port.asInt());
            if (!found) {
                faults.add(who + ": " + pod.name() + " does not listen on " + port.asText());
            }
        }
    },

    /** Whatever is named exists, or is a secret that create-secrets.sh makes. */
    REFERENCES {
        @Override
        List<String> faults(Manifests manifests) {
            List<String> faults = new ArrayList<>();
            Map<String, Set<String>> secrets = new HashMap<>(SecretsScript.made());
            secrets.putAll(Manifests.OPERATORS_SECRETS);
            for (JsonNode object : manifests.objects()) {
                String title = title(object);
                for (String field : List.of("secretKeyRef", "accessKeyId", "secretAccessKey")) {
                    object.findValues(field).forEach(reference -> {
                        if (!secrets.getOrDefault(name(reference, "name"), Set.of())
                                .contains(name(reference, "key"))) {
                            faults.add(title + ": nobody makes the secret " + reference);
                        }
                    });
                }
                Stream.of(
                                object.findValues("passwordSecret").stream().map(secret -> name(secret, "name")),
                                object.findValues("initdb").stream()
                                        .map(initdb -> initdb.at("/secret/name").asText()),
                                object.findValues("secretName").stream().map(JsonNode::asText))
                        .flatMap(names -> names)
                        .filter(secret -> !secrets.containsKey(secret))
                        .forEach(secret -> faults.add(title + ": nobody makes the secret " + secret));
                exists(manifests, object, "configMapRef", "name", "ConfigMap", faults);
                exists(manifests, object, "configMapKeyRef", "name", "ConfigMap", faults);
                exists(manifests, object, "persistentVolumeClaim", "claimName", "PersistentVolumeClaim", faults);
                String kind = object.at("/spec/scaleTargetRef/kind").asText();
                if (!kind.isEmpty()) {
                    exists(manifests, object, "scaleTargetRef", "name", kind, faults);
                }
                if ("ScheduledBackup".equals(object.path("kind").asText())) {
                    exists(manifests, object, "cluster", "name", "Cluster", faults);
                }
                if ("StatefulSet".equals(object.path("kind").asText())
                        && !manifests
                                .names("Service")
                                .contains(object.at("/spec/serviceName").asText())) {
                    faults.add(title + ": its service does not exist");
                }
            }
            for (Manifests.Pod pod : manifests.pods()) {
                Set<String> volumes = stream(pod.spec().path("volumes"))
                        .map(volume -> name(volume, "name"))
                        .collect(Collectors.toSet());
                Manifests.containers(pod)
                        .flatMap(container -> stream(container.path("volumeMounts")))
                        .filter(mount -> !volumes.contains(name(mount, "name")))
                        .forEach(mount -> faults.add(pod.name() + ": no volume " + mount));
            }
            return faults;
        }

        private static void exists(
                Manifests manifests, JsonNode in, String field, String key, String kind, List<String> faults) {
            in.findValues(field).stream()
                    .map(reference -> name(reference, key))
                    .filter(name -> !manifests.names(kind).contains(name))
                    .forEach(name -> faults.add(title(in) + ": there is no " + kind + " " + name));
        }

        private static String name(JsonNode reference, String key) {
            return reference.path(key).asText();
        }
    },

    /** One host for all routes of an overlay, encrypted, and it is the address that the product is told. */
    ROUTES {
        @Override
        List<String> faults(Manifests manifests) {
            List<String> faults = new ArrayList<>();
            Set<String> addresses = manifests
                    .ofKind("ConfigMap")
                    .map(map -> map.at("/data/COACHCONNECT_PUBLIC_URL").asText())
                    .collect(Collectors.toSet());
            for (JsonNode route : manifests.ofKind("Route").toList()) {
                if (!addresses.equals(Set.of("https://" + route.at("/spec/host").asText()))) {
                    faults.add(title(route) + " has another host than COACHCONNECT_PUBLIC_URL " + addresses);
                }
                if (!"edge".equals(route.at("/spec/tls/termination").asText())
                        || !"Redirect"
                                .equals(route.at("/spec/tls/insecureEdgeTerminationPolicy")
                                        .asText())) {
                    faults.add(title(route) + " lets plain HTTP in");
                }
            }
            for (String path : List.of("/metrics", "/health", "/adminCenter", "/ibm")) {
                if (manifests
                        .ofKind("Route")
                        .noneMatch(route -> path.equals(route.at("/spec/path").asText())
                                && "coachconnect-closed"
                                        .equals(route.at("/spec/to/name").asText()))) {
                    faults.add(path + " is open to everybody");
                }
            }
            return faults;
        }
    },

    /** No secret is written down. */
    NO_SECRETS {
        @Override
        List<String> faults(Manifests manifests) {
            List<String> faults = new ArrayList<>();
            manifests.ofKind("Secret").forEach(secret -> faults.add(title(secret) + " must not be in the tree"));
            Pattern secret = Pattern.compile("(?i).*(PASSWORD|SECRET|TOKEN|PRIVATE_KEY)$");
            manifests.objects().stream()
                    .flatMap(object -> object.findValues("env").stream())
                    .flatMap(Manifests::stream)
                    .filter(variable -> variable.has("value")
                            && secret.matcher(variable.path("name").asText()).matches())
                    .forEach(variable -> faults.add(variable.path("name").asText() + " is written down"));
            manifests
                    .ofKind("ConfigMap")
                    .flatMap(map -> stream(map.path("data").properties()))
                    .filter(entry -> secret.matcher(entry.getKey()).matches())
                    .forEach(entry -> faults.add(entry.getKey() + " is written down"));
            return faults;
        }
    },

    /** Who speaks to the database makes sure that it is the database, and nobody gets the key of an authority. */
    TRUST {
        private static final Set<String> MODES = Set.of("COACHCONNECT_DB_SSL_MODE", "PGSSLMODE");
        private static final Pattern HOME = Pattern.compile("-Duser\\.home=(\\S+)");

        @Override
        List<String> faults(Manifests manifests) {
            List<String> faults = new ArrayList<>();
            for (Manifests.Pod pod : manifests.pods()) {
                Manifests.containers(pod).forEach(container -> {
                    Map<String, String> told = manifests.environment(container);
                    if (MODES.stream().map(told::get).noneMatch("verify-full"::equals)) {
                        faults.add(pod.name() + " does not verify the database");
                    }
                    if (!isMounted(authority(told), container)) {
                        faults.add(pod.name() + " has not the certificate that it verifies with");
                    }
                });
                stream(pod.spec().path("volumes"))
                        .filter(volume -> Manifests.OPERATORS_SECRETS.containsKey(
                                volume.at("/secret/secretName").asText()))
                        .filter(volume -> !"[{\"key\":\"ca.crt\",\"path\":\"root.crt\"}]"
                                .equals(volume.at("/secret/items").toString()))
                        .forEach(volume -> faults.add(pod.name() + " mounts the key of an authority"));
            }
            return faults;
        }

        /** Where libpq is told to look, or where the JDBC driver looks by itself. */
        private static String authority(Map<String, String> told) {
            Matcher home = HOME.matcher(told.getOrDefault("JVM_ARGS", ""));
            return told.getOrDefault("PGSSLROOTCERT", home.find() ? home.group(1) + "/.postgresql/root.crt" : "");
        }

        private static boolean isMounted(String file, JsonNode container) {
            return stream(container.path("volumeMounts"))
                    .anyMatch(mount -> file.equals(mount.path("mountPath").asText() + "/root.crt"));
        }
    },

    /** Settings that exist, and all that a production start demands. */
    SETTINGS {
        @Override
        List<String> faults(Manifests manifests) {
            return manifests.pods().stream()
                    .filter(pod -> pod.name().equals("coachconnect"))
                    .flatMap(Manifests::containers)
                    .flatMap(container -> ProductSettings.faults(manifests.environment(container)).stream())
                    .toList();
        }
    };

    abstract List<String> faults(Manifests manifests);
}
