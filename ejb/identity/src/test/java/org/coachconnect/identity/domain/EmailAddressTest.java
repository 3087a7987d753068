package org.coachconnect.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void hasOneFormWhateverItsCase() {
        assertThat(EmailAddress.parse(" Ana.Lee+Esports@Example.ORG "))
                .contains(new EmailAddress("ana.lee+esports@example.org"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "@example.org",
                "ana@",
                "ana@localhost",
                "a b@example.org",
                "ana@exam ple.org",
                "ana..lee@example.org",
                "ana@-example.org",
                "ana@example.org\nBcc: eve@example.org",
                "ana@example.org,eve@example.org",
                "<ana@example.org>"
            })
    void isNoneThatMailCannotBeSentTo(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void isNoneBeyondTheLengthsOfTheStandard() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(60) + ("." + "c".repeat(60)).repeat(4) + ".org"))
                .isEmpty();
    }

    @Test
    void doesNotShowItselfInLogs() {
        assertThat(new EmailAddress("ana@example.org").toString()).doesNotContain("ana");
    }
}
