package org.coachconnect.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RequestIdTest {
    @Test
    void keepsAWellFormedOne() {
        for (String given :
                List.of("0f8fad5b-d9cb-469f-a165-70867728950e", "8f14e45fceea167a5a36dedd4bea2543", "edge-1.42_x")) {
            assertThat(RequestId.of(given)).isEqualTo(given);
        }
    }

    @Test
    void makesOneInsteadOfAnythingElse() {
        for (String given :
                List.of("", "short", "line\nbreak-and-more", "{\"json\":1}-----", "x".repeat(65), "-leading-dash")) {
            assertThat(RequestId.of(given)).isNotEqualTo(given).hasSize(36);
        }
        assertThat(RequestId.of(null)).hasSize(36);
    }
}
