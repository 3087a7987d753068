package org.coachconnect.video.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.video.IceServer;
import org.junit.jupiter.api.Test;

class IceServersTest {
    private static final UUID ANA = UUID.fromString("01890000-0000-7000-8000-000000000001");
    private static final Instant UNTIL = Instant.ofEpochSecond(1_800_000_000);

    @Test
    void theFixedOnesAreGivenAsConfigured() {
        String json = "[{\"urls\":\"stun:a:3478\"},{\"urls\":[\"turn:b\"],\"username\":\"u\",\"credential\":\"c\"}]";
        assertThat(servers(json, Optional.empty(), Optional.empty()).of(ANA, UNTIL))
                .containsExactly(
                        new IceServer(List.of("stun:a:3478"), null, null), new IceServer(List.of("turn:b"), "u", "c"));
    }

    @Test
    void turnCredentialsAreThePersonsOwnAndEnd() {
        IceServer turn = servers("[]", Optional.of(List.of("turn:t:3478")), Optional.of("north"))
                .of(ANA, UNTIL)
                .get(0);
        assertThat(turn.username()).isEqualTo("1800000000:01890000-0000-7000-8000-000000000001");
        // printf %s "$user" | openssl dgst -sha1 -hmac north -binary | base64
        assertThat(turn.credential()).isEqualTo("nSH86lx9zyFSzS27fPrzo5z8LjU=");
    }

    @Test
    void withoutASecretThereIsNoTurn() {
        assertThat(servers("[]", Optional.of(List.of("turn:t")), Optional.empty())
                        .of(ANA, UNTIL))
                .isEmpty();
    }

    @Test
    void aConfigurationThatIsNoListStopsTheStart() {
        assertThatThrownBy(() -> servers("stun:a", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("coachconnect.ice-servers");
    }

    private static IceServers servers(String json, Optional<List<String>> urls, Optional<String> secret) {
        return new IceServers(json, urls, secret);
    }
}
