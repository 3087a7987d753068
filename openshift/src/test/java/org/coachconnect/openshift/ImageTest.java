package org.coachconnect.openshift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said about the image without building it; build-image.sh and try-image.sh do the rest. */
class ImageTest {
    private static final Pattern PINNED = Pattern.compile("ARG [A-Z]+=[a-z0-9./-]+:\\d+\\.\\d+\\S*");

    private static final List<String> CONTAINERFILE =
            instructions(ProductSettings.read(Kustomize.FOLDER.resolve("Containerfile")));
    private static final String SCRIPT = ProductSettings.read(Kustomize.FOLDER.resolve("build-image.sh"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theBasesArePinnedAndThoseOfTheScript() {
        assertThat(starting("ARG ")).hasSize(2).allSatisfy(base -> {
            assertThat(base).matches(PINNED);
            assertThat(SCRIPT).contains(base.substring(base.indexOf('=') + 1));
        });
        assertThat(starting("FROM ")).containsExactly("FROM ${JDK} AS java", "FROM ${BASE}");
    }

    @Test
    void theContainerIsNotRoot() {
        assertThat(finalStage().stream().filter(line -> line.startsWith("USER ")))
                .singleElement()
                .asString()
                .matches("USER [1-9]\\d*");
        assertThat(finalStage()).noneMatch(line -> line.startsWith("RUN "));
    }

    @Test
    void whatIsCopiedIsWhatIsLaidOut() throws Exception {
        Path laid = layOut(Map.of(
                "wlp/lib/kernel.jar", "k",
                "wlp/bin/tools/ws-server.jar", "s",
                "wlp/bin/server", "a script",
                "wlp/dev/api/ibm/javadoc/api.zip", "words",
                "wlp/usr/shared/resources/postgresql/postgresql.jar", "d",
                "wlp/usr/servers/coachconnect/server.xml", "<server/>",
                "wlp/usr/servers/coachconnect/server.env", "keystore_password=made-up"));

        Set<String> sources = finalStage().stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from="))
                .map(line -> line.split(" ")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> layers =
                new TreeSet<>(files(laid).map(file -> file.split("/")[0]).toList());
        layers.add("rootfs");
        assertThat(SCRIPT).contains("$CONTEXT/rootfs");
        assertThat(sources).isEqualTo(layers);
        assertThat(files(laid))
                .containsExactlyInAnyOrder(
                        "liberty/wlp/lib/kernel.jar",
                        "liberty/wlp/bin/tools/ws-server.jar",
                        "resources/wlp/usr/shared/resources/postgresql/postgresql.jar",
                        "application/wlp/usr/servers/coachconnect/server.xml");
    }

    @Test
    void archivesAreStoredAndSayTheSame() throws Exception {
        Path laid = layOut(Map.of("wlp/usr/servers/coachconnect/apps/coachconnect.ear", "the same"));

        Path ear = laid.resolve("application/wlp/usr/servers/coachconnect/apps/coachconnect.ear");
        try (ZipFile archive = new ZipFile(ear.toFile())) {
            ZipEntry entry = Collections.list(archive.entries()).get(0);
            assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("the same");
        }
    }

    /** Where the product writes, a volume is mounted, and the folder is there for it. */
    @Test
    void everyFolderThatIsWrittenToIsAVolume() {
        JsonNode container = Manifests.of(Kustomize.overlay("prod")).pods().stream()
                .filter(pod -> pod.name().equals("coachconnect"))
                .flatMap(Manifests::containers)
                .findFirst()
                .orElseThrow();
        Set<String> writable = Manifests.stream(container.path("volumeMounts"))
                .filter(mount -> !mount.path("readOnly").asBoolean())
                .map(mount -> mount.path("mountPath").asText())
                .collect(Collectors.toSet());

        assertThat(writable)
                .containsExactlyInAnyOrder(
                        variable("WLP_OUTPUT_DIR"), variable("COACHCONNECT_SEARCH_DIRECTORY"), "/tmp");
        assertThat(variable("LOG_DIR")).startsWith(variable("WLP_OUTPUT_DIR"));
        assertThat(writable.stream().filter(path -> !path.equals("/tmp")))
                .allSatisfy(path -> assertThat(SCRIPT).contains("$CONTEXT/rootfs" + path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"build-image.sh", "try-image.sh", "image/start"})
    void theScriptsAreScripts(String script) {
        assertThat(Kustomize.FOLDER.resolve(script)).isExecutable();
        Kustomize.run(Map.of(), "bash", "-n", script);
    }

    /** Packs the files, those that are archives with one entry that holds the text, and lays them out. */
    private Path layOut(Map<String, String> content) throws IOException {
        Path packaged = folder.resolve("packaged.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(packaged))) {
            for (Map.Entry<String, String> file : content.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
                if (file.getKey().matches(".*\\.(jar|ear)")) {
                    @SuppressWarnings("resource") // the archive around it stays open
                    ZipOutputStream inner = new ZipOutputStream(out);
                    inner.putNextEntry(new ZipEntry("entry"));
                    inner.write(text);
                    inner.closeEntry();
                    inner.finish();
                } else {
                    out.write(text);
                }
                out.closeEntry();
            }
        }
        Path laid = folder.resolve("laid");
        Kustomize.run(
                Map.of(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "image/ImageContents.java",
                packaged.toString(),
                laid.toString());
        return laid;
    }

    private static Stream<String> files(Path laid) throws IOException {
        try (Stream<Path> files = Files.walk(laid)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> laid.relativize(file).toString())
                    .toList()
                    .stream();
        }
    }

    private static String variable(String name) {
        return finalStage().stream()
                .filter(line -> line.startsWith("ENV "))
                .flatMap(line -> Stream.of(line.split("\\s+")))
                .filter(pair -> pair.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }

    private static List<String> finalStage() {
        return CONTAINERFILE.subList(CONTAINERFILE.indexOf("FROM ${BASE}"), CONTAINERFILE.size());
    }

    private static List<String> starting(String with) {
        return CONTAINERFILE.stream().filter(line -> line.startsWith(with)).toList();
    }

    private static List<String> instructions(String text) {
        List<String> instructions = new ArrayList<>();
        for (String line :
                text.replaceAll("(?m)^#.*\\R", "").replaceAll("\\\\\\R", "").split("\\R")) {
            if (!line.isBlank()) {
                instructions.add(line.strip());
            }
        }
        return instructions;
    }
}
