package org.coachconnect.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * During a rolling upgrade the old version works on the new schema: a migration only adds (expand). What takes away (contract)
 * follows a release later, when no node needs it any more, and says so in its first line: {@code -- contract: since 1.2.0, why}.
 */
class MigrationsTest {
    private static final Pattern CONTRACT = Pattern.compile("-- contract: since \\d+\\.\\d+\\.\\d+, .+");

    /** Written before anything was released. */
    private static final Set<String> BEFORE_THE_RULE = Set.of("bookings/V002__keep_history.sql");

    private static final List<Pattern> TAKING_AWAY = Stream.of(
                    "\\bdrop\\s+(table|column|schema|view|function|procedure|type|sequence|default)\\b",
                    "\\balter\\s+table\\s+[^;]*\\bdrop\\s+(?!constraint\\b|not\\s+null\\b)",
                    "\\brename\\b",
                    "\\bset\\s+not\\s+null\\b",
                    "\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b",
                    "\\badd\\s+column\\s+(?:(?!,|;|\\bdefault\\b|\\bgenerated\\b).)*\\bnot\\s+null\\b(?:(?!,|;|\\bdefault\\b|\\bgenerated\\b).)*(,|;|$)",
                    "\\btruncate\\b")
            .map(rule -> Pattern.compile(rule, Pattern.DOTALL))
            .toList();

    @Test
    void everyMigrationOnlyAddsUnlessItSaysSo() throws IOException {
        List<Path> migrations = migrations();
        assertThat(migrations).hasSizeGreaterThan(15);
        for (Path migration : migrations) {
            String text = Files.readString(migration);
            int names = migration.getNameCount();
            String name = migration.subpath(names - 2, names).toString();
            if (!CONTRACT.matcher(text.lines().findFirst().orElse("")).matches() && !BEFORE_THE_RULE.contains(name)) {
                assertThat(takesAway(text)).as(name).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TABLE a.b;",
                "ALTER TABLE a.b DROP COLUMN c;",
                "ALTER TABLE a.b\n    DROP c;",
                "ALTER TABLE a.b RENAME COLUMN c TO d;",
                "ALTER TABLE a.b ALTER COLUMN c SET NOT NULL;",
                "ALTER TABLE a.b ALTER c TYPE bigint;",
                "ALTER TABLE a.b ALTER COLUMN c SET DATA TYPE bigint;",
                "ALTER TABLE a.b ADD COLUMN c text NOT NULL;",
                "ALTER TABLE a.b ADD COLUMN d text, ADD COLUMN c text NOT NULL CHECK (c <> '');",
                "TRUNCATE a.b;"
            })
    void whatTakesAwayIsSeen(String statement) {
        assertThat(takesAway(statement)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE a.b (c text NOT NULL);",
                "ALTER TABLE a.b ADD COLUMN c text;",
                "ALTER TABLE a.b ADD COLUMN c integer NOT NULL DEFAULT 0;",
                "ALTER TABLE a.b ADD COLUMN c integer DEFAULT 0 NOT NULL, ADD COLUMN d text;",
                "ALTER TABLE a.b ALTER COLUMN c DROP NOT NULL;",
                "ALTER TABLE a.b DROP CONSTRAINT c;",
                "CREATE INDEX d ON a.b (c); -- DROP TABLE a.b;"
            })
    void whatAddsIsLetThrough(String statement) {
        assertThat(takesAway(statement)).isEmpty();
    }

    private static List<String> takesAway(String sql) {
        String plain = sql.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
        return TAKING_AWAY.stream()
                .map(rule -> rule.matcher(plain))
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
    }

    private static List<Path> migrations() throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> contexts = Files.list(Path.of("../ejb"))) {
            for (Path module :
                    Stream.concat(contexts, Stream.of(Path.of("../jms"))).toList()) {
                found.addAll(migrations(module.resolve("src/main/resources/db")));
            }
        }
        return found;
    }

    private static List<Path> migrations(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }
}
