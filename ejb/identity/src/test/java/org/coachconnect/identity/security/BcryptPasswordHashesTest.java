package org.coachconnect.identity.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class BcryptPasswordHashesTest {
    private final BcryptPasswordHashes hashes = new BcryptPasswordHashes(4);

    @Test
    void knowsThePasswordAgain() {
        String hash = hashes.hash("correct horse battery");

        assertThat(hash).startsWith("$2b$04$").hasSize(60);
        assertThat(hashes.matches("correct horse battery", hash)).isTrue();
        assertThat(hashes.matches("correct horse batterz", hash)).isFalse();
        assertThat(hashes.hash("correct horse battery")).isNotEqualTo(hash);
    }

    @Test
    void looksAtEveryCharacterOfALongPassword() {
        String hash = hashes.hash("x".repeat(100) + "a");

        assertThat(hashes.matches("x".repeat(100) + "b", hash)).isFalse();
    }

    @Test
    void takesOneFormOfCharactersForTheSame() {
        assertThat(hashes.matches("Mu\u0308ller-password", hashes.hash("M\u00fcller-password")))
                .isTrue();
    }

    @Test
    void matchesNothingWhereThereIsNoAccount() {
        assertThat(hashes.matches("", null)).isFalse();
    }

    @Test
    void seesThatTheCostWasRaised() {
        String hash = hashes.hash("correct horse battery");

        assertThat(hashes.isOutdated(hash)).isFalse();
        assertThat(new BcryptPasswordHashes(5).isOutdated(hash)).isTrue();
    }

    @Test
    void refusesACostThatMakesNoSense() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new BcryptPasswordHashes(3))
                .withMessageContaining("coachconnect.bcrypt-cost");
    }
}
