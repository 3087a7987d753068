package org.coachconnect.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachconnect.kernel.Money;
import org.coachconnect.notifications.domain.NoticeKind;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\{[#/]?(\\w+)}}");

    private final Wording wording = new Wording();

    @Test
    void everyLanguageHasTheSameTexts() {
        Set<String> english = wording.keys("en");

        for (String language : Wording.LANGUAGES) {
            assertThat(wording.keys(language)).as(language).isEqualTo(english);
        }
    }

    @Test
    void everyKindHasItsText() {
        for (NoticeKind kind : NoticeKind.values()) {
            assertThat(wording.keys("en")).anyMatch(key -> key.matches(kind.key() + "(\\.coach|\\.player)?\\.subject"));
        }
    }

    @Test
    void everyLanguageUsesTheSameValues() {
        for (String key : wording.keys("en")) {
            Set<String> english = values(wording.source(key, "en"));
            for (String language : Wording.LANGUAGES) {
                assertThat(values(wording.source(key, language)))
                        .as(language + " " + key)
                        .isEqualTo(english);
            }
        }
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(wording.text("reset-password", Locale.JAPAN, Map.of()).subject())
                .isEqualTo("Choose a new password");
    }

    @Test
    void aSubjectIsOneLine() {
        assertThat(wording.text("message", Locale.ENGLISH, Map.of("sender", "a\r\nBcc: b"))
                        .subject())
                .isEqualTo("a Bcc: b wrote to you");
    }

    @Test
    void whatIsNotGivenIsLeftOut() {
        Wording.Text text = wording.text(
                "booking-cancelled.player", Locale.ENGLISH, Map.of("title", "X", "when", "today", "by", "nova"));

        assertThat(text.body()).containsExactly("X on today was cancelled by nova.");
    }

    @Test
    void timesAndAmountsAreLocal() {
        Instant instant = Instant.parse("2026-07-01T16:30:00Z");

        assertThat(LocalFormat.time(instant, ZoneId.of("Europe/Madrid"), Locale.forLanguageTag("es-ES")))
                .contains("18:30")
                .contains("julio")
                .endsWith("Europe/Madrid)");
        assertThat(LocalFormat.time(instant, ZoneId.of("UTC"), Locale.US)).contains("Wednesday, July 1, 2026");
        assertThat(LocalFormat.money(Money.of(4500, "EUR"), Locale.GERMANY)).isEqualTo("45,00\u00a0€");
        assertThat(LocalFormat.money(Money.of(4500, "JPY"), Locale.US)).isEqualTo("¥4,500");
    }

    private static Set<String> values(String source) {
        Set<String> names = new HashSet<>();
        Matcher matcher = VALUE.matcher(source);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
