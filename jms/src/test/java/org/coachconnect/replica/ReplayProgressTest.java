package org.coachconnect.replica;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReplayProgressTest {
    private static final Instant NOON = Instant.parse("2026-12-01T12:00:00Z");

    private final ReplayProgress progress = new ReplayProgress();

    @Test
    void nothingIsKnownBeforeAPositionWasReplayed() {
        progress.primaryIsAt(100, NOON);
        progress.replicaIsAt(99);
        assertThat(progress.lag(NOON.plusSeconds(1))).isEmpty();
    }

    @Test
    void theLagIsTheAgeOfTheLastPositionThatWasReplayed() {
        progress.primaryIsAt(100, NOON);
        progress.primaryIsAt(200, NOON.plusSeconds(1));
        progress.primaryIsAt(300, NOON.plusSeconds(2));
        progress.replicaIsAt(250);
        assertThat(progress.lag(NOON.plusSeconds(3))).contains(Duration.ofSeconds(2));
        progress.replicaIsAt(300);
        assertThat(progress.lag(NOON.plusSeconds(3))).contains(Duration.ofSeconds(1));
    }

    @Test
    void anIdlePrimaryMakesNoLag() {
        for (int second = 0; second < 60; second++) {
            progress.primaryIsAt(100, NOON.plusSeconds(second));
            progress.replicaIsAt(100);
        }
        assertThat(progress.lag(NOON.plusSeconds(60))).contains(Duration.ofSeconds(1));
    }

    @Test
    void aWriteIsThereOnceItsPositionWasReplayed() {
        progress.replicaIsAt(100);
        assertThat(progress.hasReplayed(100)).isTrue();
        assertThat(progress.hasReplayed(101)).isFalse();
    }

    @Test
    void aLostReplicaHasShownNothing() {
        progress.primaryIsAt(100, NOON);
        progress.replicaIsAt(100);
        progress.reset(NOON);
        assertThat(progress.lag(NOON)).isEmpty();
        assertThat(progress.hasReplayed(1)).isFalse();
    }

    @Test
    void aPositionAskedForBeforeTheReplicaWasDistrustedDoesNotBringItBack() {
        progress.reset(NOON.plusSeconds(1));
        progress.primaryIsAt(100, NOON);
        progress.replicaIsAt(100);
        assertThat(progress.lag(NOON.plusSeconds(2))).isEmpty();
    }
}
