package org.coachconnect.web.sockets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientFrameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "null", "[]", "\"typing\"", "{}", "{\"type\": 7}", "{\"type\":\"a\"} {}", "\u0000"})
    void whatIsNoObjectWithATypeIsMalformed(String text) {
        assertThatThrownBy(() -> ClientFrame.parse(text))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.slug()).isEqualTo("malformed-frame"));
    }

    @Test
    void nestingHasALimit() {
        String deep = "{\"type\":\"a\",\"b\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThatThrownBy(() -> ClientFrame.parse(deep)).isInstanceOf(DomainException.class);
    }

    @Test
    void fieldsAreReadByName() {
        String id = Ids.next().toString();
        ClientFrame frame = ClientFrame.parse("{\"type\":\"t\",\"id\":\"" + id + "\",\"n\":7,\"text\":\"hi\"}")
                .only("id", "n", "text");
        assertThat(frame.type()).isEqualTo("t");
        assertThat(frame.id("id")).hasToString(id);
        assertThat(frame.sequence("n")).isEqualTo(7);
        assertThat(frame.text("text")).isEqualTo("hi");
    }

    @Test
    void whatIsWrongIsToldByField() {
        ClientFrame frame = ClientFrame.parse(
                "{\"type\":\"t\",\"short\":\"1-1-1-1-1\",\"n\":-1,\"f\":1.5,\"s\":\"7\",\"big\":99999999999999999999}");
        assertField(() -> frame.id("short"), "short");
        assertField(() -> frame.id("missing"), "missing");
        assertField(() -> frame.sequence("n"), "n");
        assertField(() -> frame.sequence("f"), "f");
        assertField(() -> frame.sequence("s"), "s");
        assertField(() -> frame.sequence("big"), "big");
        assertField(() -> frame.text("n"), "n");
        assertField(() -> frame.only("short", "n", "f", "s"), "big");
    }

    private static void assertField(ThrowingCallable call, String field) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        e -> assertThat(e.errors().get(0).field()).isEqualTo(field));
    }
}
