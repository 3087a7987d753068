package org.coachconnect.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The golden files in {@code src/test/resources/events} are what older servers have published. They are added to and never
 * edited: each one must still be read, and what we write today must keep every field that stands in it.
 */
class EventGoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/events");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyPublishedPayloadStillParses() throws IOException {
        return goldenFiles().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    String text = Files.readString(file);
                    EventEnvelope envelope = EventJson.read(text);
                    assertThat(JSON.readTree(EventJson.write(envelope))).isEqualTo(JSON.readTree(text));
                }));
    }

    @Test
    void everyEventHasItsGoldenFile() throws IOException {
        Set<String> golden = goldenFiles().stream()
                .map(f -> f.getFileName().toString().replaceFirst("\\.v\\d+\\.json$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(golden).isEqualTo(eventTypes());
    }

    @Test
    void everyEventIsListed() throws IOException {
        assertThat(EventTypes.ALL).extracting(Class::getSimpleName).containsExactlyInAnyOrderElementsOf(eventTypes());
    }

    @Test
    void fieldsOfANewerPublisherArePassedOver() throws IOException {
        String newer =
                Files.readString(goldenFiles().get(0)).replaceFirst("\"payload\"\\s*:\\s*\\{", "$0\"later\": 1, ");
        assertThat(EventJson.read(newer).event()).isNotNull();
    }

    @Test
    void whatIsNoEventIsUnreadable() {
        assertThatThrownBy(() -> EventJson.read("{}")).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> EventJson.read("not json")).isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> EventJson.read("{\"id\":\"00000000-0000-7000-8000-000000000000\","
                        + "\"context\":\"bookings\",\"type\":\"java.lang.Runtime\",\"occurredAt\":\"2026-01-01T00:00:00Z\","
                        + "\"organisationId\":\"00000000-0000-7000-8000-000000000000\",\"payload\":{}}"))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static List<Path> goldenFiles() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        }
    }

    /** {@code <context>/<Type>} is not needed: names of events are unique over all contexts. */
    private static Set<String> eventTypes() {
        List<String> names = new ArrayList<>();
        URL root = EventEnvelope.class.getProtectionDomain().getCodeSource().getLocation();
        File classes =
                new File(java.net.URLDecoder.decode(root.getPath(), StandardCharsets.UTF_8), "org/coachconnect/events");
        for (File context : directories(classes)) {
            for (String file : String.join(",", context.list()).split(",", -1)) {
                String type = file.replace(".class", "");
                if (isEvent(context.getName(), type)) {
                    names.add(type);
                }
            }
        }
        return new TreeSet<>(names);
    }

    private static File[] directories(File parent) {
        File[] found = parent.listFiles(File::isDirectory);
        return found == null ? new File[0] : found;
    }

    private static boolean isEvent(String context, String type) {
        try {
            return DomainEvent.class.isAssignableFrom(Class.forName("org.coachconnect.events." + context + "." + type));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
