package org.coachconnect.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void thereIsNoScopeUnlessOneIsEntered() {
        assertThat(Scope.setting()).isEmpty();
        assertThat(Scope.organisation()).isEmpty();
    }

    @Test
    void aScopeEndsWithItsWorkAndTheOuterOneReturns() {
        UUID outer = UUID.randomUUID();
        UUID inner = UUID.randomUUID();
        Scope.in(outer, () -> {
            Scope.in(inner, () -> assertThat(Scope.organisation()).contains(inner));
            assertThat(Scope.organisation()).contains(outer);
        });
        assertThat(Scope.setting()).isEmpty();
    }

    @Test
    void thePlatformSeesEverythingAndBelongsToNoOrganisation() {
        Scope.platform(() -> {
            assertThat(Scope.setting()).isEqualTo("*");
            assertThat(Scope.organisation()).isEmpty();
        });
    }
}
