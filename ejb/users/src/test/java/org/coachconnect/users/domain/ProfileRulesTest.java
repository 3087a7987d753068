package org.coachconnect.users.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.coachconnect.kernel.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Ana", "李雷", "O'Neill-Müller 3rd", "🎮🎮"})
    void takesNamesOfAllScripts(String name) {
        assertThat(new ProfileRules().displayName(name).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a ", "line\nbreak", "right\u202Eto-left", "\u0000\u0000"})
    void refusesNamesThatCannotBeShown(String name) {
        assertThat(new ProfileRules().displayName(name).errors())
                .extracting(FieldError::field)
                .containsExactly("displayName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "UTC", "America/Argentina/Buenos_Aires"})
    void takesIanaZones(String zone) {
        assertThat(new ProfileRules().timeZone(zone).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Berlin", "GMT+25", "Europe/Nowhere", "+02:00"})
    void refusesWhatIsNoIanaZone(String zone) {
        assertThat(new ProfileRules().timeZone(zone).errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-AT", "zh-Hant-TW", "pt-BR"})
    void takesLanguageTags(String tag) {
        assertThat(new ProfileRules().locale(tag).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "english", "de_AT", "xx", "en-!!", "und"})
    void refusesWhatIsNoLanguage(String tag) {
        assertThat(new ProfileRules().locale(tag).errors()).hasSize(1);
    }

    @Test
    void countsTheBioInCharactersAsPeopleSeeThem() {
        assertThat(new ProfileRules().bio("🎮".repeat(ProfileRules.BIO_MAX)).errors())
                .isEmpty();
        assertThat(new ProfileRules().bio("a".repeat(ProfileRules.BIO_MAX + 1)).errors())
                .hasSize(1);
        assertThat(new ProfileRules().bio("two\nlines").errors()).isEmpty();
    }

    @Test
    void tellsAllThatIsWrong() {
        assertThat(new ProfileRules()
                        .displayName("")
                        .currency("eur")
                        .country("Germany")
                        .errors())
                .extracting(FieldError::field)
                .containsExactly("displayName", "currency", "country");
    }
}
