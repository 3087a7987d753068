package org.coachconnect.openshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.openshift.Manifests.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may speak to whom. Both ends must allow what stays inside the project. */
class NetworkFlowsTest {
    private static final String TABLE = """
            inside  coachconnect  -> coachconnect  5701
            inside  coachconnect  -> database      5432
            inside  coachconnect  -> broker        61616
            inside  database      -> database      5432
            inside  database      -> database      8000
            inside  database-dump -> database      5432
            in      router        -> coachconnect  9080
            in      monitoring    -> coachconnect  9080
            in      monitoring    -> database      9187
            in      cnpg-operator -> database      5432
            in      cnpg-operator -> database      8000
            in      operators     -> broker        8161
            out     every-pod     -> cluster-dns   5353
            out     coachconnect  -> collector     4318
            out     coachconnect  -> internet      443
            out     coachconnect  -> internet      587
            out     database      -> anywhere      6443
            """;

    private static final String WITH_AN_OBJECT_STORE = """
            out     database      -> anywhere      443
            """;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("{}", "every-pod"),
            Map.entry("{pods {app.kubernetes.io/name=coachconnect}}", "coachconnect"),
            Map.entry("{pods {app.kubernetes.io/name=database-dump}}", "database-dump"),
            Map.entry("{pods {cnpg.io/cluster=database}}", "database"),
            Map.entry("{pods {ActiveMQArtemis=broker}}", "broker"),
            Map.entry("{namespaces {policy-group.network.openshift.io/ingress=}}", "router"),
            Map.entry("{namespaces {network.openshift.io/policy-group=monitoring}}", "monitoring"),
            Map.entry("{namespaces {kubernetes.io/metadata.name=openshift-operators}}", "operators"),
            Map.entry(
                    "{namespaces {kubernetes.io/metadata.name=openshift-operators}, pods {app.kubernetes.io/name=cloudnative-pg}}",
                    "cnpg-operator"),
            Map.entry(
                    "{namespaces {kubernetes.io/metadata.name=openshift-dns}, pods {dns.operator.openshift.io/daemonset-dns=default}}",
                    "cluster-dns"),
            Map.entry(
                    "{namespaces {kubernetes.io/metadata.name=opentelemetry}, pods {app.kubernetes.io/component=opentelemetry-collector}}",
                    "collector"),
            Map.entry("0.0.0.0/0", "anywhere"),
            Map.entry("0.0.0.0/0 except 10.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16", "internet"));

    @ParameterizedTest
    @ValueSource(strings = {"staging", "prod"})
    void exactlyTheFlowsOfTheTable(String overlay) {
        assertThat(flows(Manifests.of(Kustomize.overlay(overlay)))).isEqualTo(rows(TABLE + WITH_AN_OBJECT_STORE));
    }

    @Test
    void devHasNoObjectStore() {
        assertThat(flows(Manifests.of(Kustomize.overlay("dev")))).isEqualTo(rows(TABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "staging", "prod"})
    void whatNoPolicyNamesIsDenied(String overlay) {
        assertThat(Manifests.of(Kustomize.overlay(overlay)).ofKind("NetworkPolicy"))
                .filteredOn(policy -> "default-deny".equals(Manifests.name(policy)))
                .singleElement()
                .satisfies(policy -> assertThat(policy.path("spec").toString())
                        .isEqualTo("{\"podSelector\":{},\"policyTypes\":[\"Ingress\",\"Egress\"]}"));
    }

    @Test
    void aWiderOrOneSidedPolicyIsFound() {
        String rendered = Kustomize.overlay("dev");

        assertThat(flows(Manifests.of(rendered.replace("port: 5701\n", "port: 9443\n"))))
                .contains("inside coachconnect -> coachconnect 9443");
        int last = rendered.lastIndexOf("port: 61616");
        String oneSided =
                rendered.substring(0, last) + "port: 61617" + rendered.substring(last + "port: 61616".length());
        assertThat(flows(Manifests.of(oneSided)))
                .anyMatch(flow -> flow.endsWith("coachconnect -> broker 61617"))
                .doesNotContain("inside coachconnect -> broker 61616");
    }

    private static Set<String> flows(Manifests manifests) {
        Set<String> ingress = new TreeSet<>();
        Set<String> egress = new TreeSet<>();
        for (JsonNode policy : manifests.ofKind("NetworkPolicy").toList()) {
            String pod = peer(policy.path("spec").path("podSelector"), true);
            for (JsonNode rule : policy.at("/spec/ingress")) {
                edges(rule, "from").forEach(edge -> ingress.add(edge.peer() + " -> " + pod + " " + edge.port()));
            }
            for (JsonNode rule : policy.at("/spec/egress")) {
                edges(rule, "to").forEach(edge -> egress.add(pod + " -> " + edge.peer() + " " + edge.port()));
            }
        }
        Set<String> flows = new TreeSet<>();
        ingress.forEach(flow -> flows.add((egress.contains(flow) ? "inside " : "in ") + flow));
        egress.stream().filter(flow -> !ingress.contains(flow)).forEach(flow -> flows.add("out " + flow));
        return flows;
    }

    private record Edge(String peer, String port) {}

    /** A rule without peers or ports would mean all of them: it is named so, and stands in no table. */
    private static List<Edge> edges(JsonNode rule, String side) {
        List<String> peers = rule.path(side).isEmpty()
                ? List.of("EVERYBODY")
                : stream(rule.path(side)).map(peer -> peer(peer, false)).toList();
        List<String> ports = rule.path("ports").isEmpty()
                ? List.of("EVERY PORT")
                : stream(rule.path("ports"))
                        .map(port -> port.path("port").asText())
                        .toList();
        return peers.stream()
                .flatMap(peer -> ports.stream().map(port -> new Edge(peer, port)))
                .toList();
    }

    private static String peer(JsonNode peer, boolean isPodSelector) {
        String written;
        if (peer.has("ipBlock")) {
            JsonNode block = peer.path("ipBlock");
            String except =
                    stream(block.path("except")).map(JsonNode::asText).sorted().collect(Collectors.joining(" "));
            written = block.path("cidr").asText() + (except.isEmpty() ? "" : " except " + except);
        } else if (isPodSelector) {
            written = peer.isEmpty() ? "{}" : "{pods " + labels(peer) + "}";
        } else {
            written = stream(List.of("namespace", "pod"))
                    .filter(kind -> peer.has(kind + "Selector"))
                    .map(kind -> kind + "s " + labels(peer.path(kind + "Selector")))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return NAMES.getOrDefault(written, written);
    }

    private static String labels(JsonNode selector) {
        return stream(selector.path("matchLabels").properties())
                .map(label -> label.getKey() + "=" + label.getValue().asText())
                .sorted()
                .collect(Collectors.joining(" ", "{", "}"));
    }

    private static Set<String> rows(String table) {
        return table.lines()
                .map(row -> row.strip().replaceAll("\\s+", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
