package org.coachconnect.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules and dashboards of {@code liberty-config/monitoring} and of OpenShift, as far as they name metrics. */
final class MonitoringFiles {
    private static final Path FOLDER = Path.of("../liberty-config/monitoring");
    private static final Path OPENSHIFT_RULES = Path.of("../openshift/components/postgresql/rules.yaml");

    private static final Pattern RULE = Pattern.compile("^\\s*(?:- )?(expr|record): (.+)$");
    private static final Pattern NOT_METRICS =
            Pattern.compile("\"[^\"]*\"|\\{[^}]*}|\\[[^]]*]|\\$\\w+|\\b(by|without|on|ignoring|group_left|group_right)"
                    + "\\s*\\([^)]*\\)");
    private static final Pattern METRIC = Pattern.compile("(?<![\\w:.])([a-zA-Z_][\\w:]*)(?!\\s*\\(|[\\w:])");
    private static final Set<String> WORDS = Set.of("and", "or", "unless", "bool", "offset", "group_left", "e", "inf");

    private MonitoringFiles() {}

    /** Every name of a metric that a rule or a panel asks for, without those that rules record themselves. */
    static Set<String> namesUsed() {
        Set<String> names = new TreeSet<>();
        expressions().forEach(expression -> names.addAll(metrics(expression)));
        names.removeAll(values("record"));
        return names;
    }

    /** The names that exporters have, from the lists in the tree. */
    static Set<String> namesOfExporters() {
        return files(FOLDER.resolve("exporters"), ".txt").stream()
                .flatMap(MonitoringFiles::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> metrics(String expression) {
        Set<String> names = new TreeSet<>();
        Matcher metric = METRIC.matcher(NOT_METRICS.matcher(expression).replaceAll(" "));
        while (metric.find()) {
            names.add(metric.group(1));
        }
        names.removeAll(WORDS);
        return names;
    }

    private static List<String> expressions() {
        List<String> expressions = new ArrayList<>(values("expr"));
        for (Path dashboard : files(FOLDER.resolve("dashboards"), ".json")) {
            try {
                JsonNode json = Api.JSON.readTree(dashboard.toFile());
                json.findParents("expr").stream()
                        .filter(target -> !"loki"
                                .equals(target.path("datasource").path("type").asText()))
                        .forEach(target -> expressions.add(target.path("expr").asText()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return expressions;
    }

    private static Set<String> values(String key) {
        Set<String> values = new TreeSet<>();
        Stream.concat(files(FOLDER.resolve("rules"), ".yml").stream(), Stream.of(OPENSHIFT_RULES))
                .flatMap(MonitoringFiles::lines)
                .map(RULE::matcher)
                .filter(line -> line.matches() && line.group(1).equals(key))
                .forEach(line -> values.add(line.group(2)));
        return values;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
