package org.coachconnect.messaging.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.coachconnect.kernel.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {
    @Test
    void counts4000CharactersAndNotTheirHalves() {
        assertThatCode(() -> new MessageText("🎮".repeat(4000))).doesNotThrowAnyException();
        assertThatThrownBy(() -> new MessageText("a".repeat(4001))).isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "a\0b", "half \ud83c of a pair"})
    void refusesWhatIsNoText(String text) {
        assertThatThrownBy(() -> new MessageText(text))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        e -> org.assertj.core.api.Assertions.assertThat(
                                        e.errors().get(0).field())
                                .isEqualTo("body"));
    }
}
