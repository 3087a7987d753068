package org.coachconnect.openshift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachconnect.platform.RequiredConfiguration;

/** The settings that the product knows: those of Liberty's configuration and those that the code asks MicroProfile Config for. */
final class ProductSettings {
    private static final Path LIBERTY = Kustomize.ROOT.resolve("liberty-config/src/main/liberty/config");
    private static final Pattern IN_XML =
            Pattern.compile("\\$\\{((?:coachconnect|mp|otel)[\\w.-]+)}|<variable name=\"([\\w.-]+)\"");
    private static final Pattern IN_CODE = Pattern.compile("\"((?:coachconnect|mp\\.jwt)\\.[\\w.-]+)\"");
    private static final Pattern SYSTEM_PROPERTY = Pattern.compile("-D(coachconnect\\.[\\w.-]+)=");
    /** What belongs to the container, not to the product. */
    private static final Set<String> OF_THE_CONTAINER = Set.of("POD_IP", "JVM_ARGS");

    /** Those of OpenTelemetry's many that the README names; the server reads them from the environment by itself. */
    private static final Set<String> OF_OPEN_TELEMETRY =
            Set.of("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_PROTOCOL", "OTEL_TRACES_SAMPLER_ARG");

    private static final Set<String> KEYS = keys();

    private ProductSettings() {}

    static List<String> faults(Map<String, String> environment) {
        Map<String, String> keyOf = KEYS.stream().collect(Collectors.toMap(ProductSettings::variable, key -> key));
        List<String> faults = new ArrayList<>();
        Map<String, String> told = new HashMap<>();
        environment.forEach((name, value) -> {
            String key = keyOf.get(name);
            if (key != null) {
                told.put(key, value);
            } else if (!OF_THE_CONTAINER.contains(name) && !OF_OPEN_TELEMETRY.contains(name)) {
                faults.add("the product knows no setting " + name);
            }
        });
        faults.addAll(RequiredConfiguration.faults(told::get));
        propertiesIn(environment.getOrDefault("JVM_ARGS", ""))
                .filter(property -> !systemProperties().contains(property))
                .forEach(property -> faults.add("the product knows no system property " + property));
        reaches(told, "coachconnect.db.", faults);
        reaches(told, "coachconnect.db.replica-", faults);
        reaches(told, "coachconnect.broker.", faults);
        return faults;
    }

    private static void reaches(Map<String, String> told, String part, List<String> faults) {
        Integer port = Manifests.OPERATORS_SERVICES.get(told.getOrDefault(part + "host", ""));
        if (port == null || !port.toString().equals(told.get(part + "port"))) {
            faults.add(part + "host and its port name no service of an operator");
        }
    }

    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> systemProperties() {
        Set<String> known = new TreeSet<>();
        propertiesIn(read(LIBERTY.resolve("jvm.options"))).forEach(known::add);
        known.addAll(KEYS);
        return known;
    }

    private static Stream<String> propertiesIn(String text) {
        return SYSTEM_PROPERTY.matcher(text).results().map(found -> found.group(1));
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        files(LIBERTY, ".xml")
                .forEach(file -> IN_XML.matcher(read(file)).results().forEach(found -> {
                    String key = found.group(1) == null ? found.group(2) : found.group(1);
                    keys.add(key);
                }));
        for (String folder : List.of("ejb", "jms", "web/src/main/java")) {
            files(Kustomize.ROOT.resolve(folder), ".java")
                    .filter(file -> !file.toString().contains("/src/test/"))
                    .forEach(file -> IN_CODE.matcher(read(file)).results().forEach(found -> keys.add(found.group(1))));
        }
        return keys;
    }

    private static Stream<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
