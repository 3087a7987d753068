package org.coachconnect.web.sockets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {
    @ParameterizedTest
    @CsvSource({
        "https://coach.example,          true",
        "https://COACH.example,          true",
        "http://localhost:9080,          true",
        "http://coach.example,           false",
        "https://coach.example.evil.com, false",
        "https://coach.example:444,      false",
        "https://evil.com,               false",
        "null,                           false",
        "http://,                        false",
        "%%,                             false",
    })
    void onlyPagesOfThisInstallationOpenSockets(String origin, boolean ours) {
        assertThat(Origins.isOneOf(origin, "https://coach.example", "localhost:9080"))
                .isEqualTo(ours);
    }
}
