package org.coachconnect.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final EmailAddress EMAIL = new EmailAddress("nova@example.org");

    @ParameterizedTest
    @ValueSource(strings = {"demo-Passw0rd", "correct horse battery", "пароль для меня", "🎮🎯🏆🎮🎯🏆🎮🎯🏆🎮"})
    void takesLongOnesOfAnyCharacters(String password) {
        assertThat(PasswordRules.objection(password, EMAIL)).isEmpty();
    }

    @Test
    void wantsTenToOneHundredTwentyEightCharacters() {
        assertThat(PasswordRules.objection("nine-char", EMAIL)).isPresent();
        assertThat(PasswordRules.objection("abc".repeat(43), EMAIL)).isPresent();
        assertThat(PasswordRules.objection("abc".repeat(42), EMAIL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nova@example.org", "My-NOVA-2026-pw"})
    void refusesTheEmail(String password) {
        assertThat(PasswordRules.objection(password, EMAIL).orElse("")).contains("e-mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890", "Password123", "LeagueOfLegends", "aaaaaaaaaaaa", "ababababab"})
    void refusesTheMostCommon(String password) {
        assertThat(PasswordRules.objection(password, EMAIL).orElse("")).contains("attackers");
    }
}
