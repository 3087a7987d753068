package org.coachconnect.web.pwa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodingTest {
    private static final Set<Coding> ALL = EnumSet.allOf(Coding.class);

    @Test
    void takesTheSmallestOfWhatIsLikedEqually() {
        assertThat(choose("gzip, deflate, br, zstd")).isEqualTo(Coding.BROTLI);
        assertThat(choose("GZIP")).isEqualTo(Coding.GZIP);
        assertThat(choose("*")).isEqualTo(Coding.BROTLI);
    }

    @Test
    void heedsTheWeights() {
        assertThat(choose("br;q=0.5, gzip;q=0.8")).isEqualTo(Coding.GZIP);
        assertThat(choose("br;q=0, *;q=0.1")).isEqualTo(Coding.GZIP);
        assertThat(choose("br; q = 0.4 , identity")).isEqualTo(Coding.IDENTITY);
        assertThat(choose("br;q=often")).isEqualTo(Coding.IDENTITY);
    }

    @Test
    void sendsTheFileAsItIsToWhoDoesNotAsk() {
        assertThat(choose(null)).isEqualTo(Coding.IDENTITY);
        assertThat(choose("")).isEqualTo(Coding.IDENTITY);
        assertThat(choose("zstd")).isEqualTo(Coding.IDENTITY);
        assertThat(Coding.choose("br, gzip", EnumSet.of(Coding.IDENTITY))).isEqualTo(Coding.IDENTITY);
        assertThat(Coding.choose("identity;q=0", EnumSet.of(Coding.IDENTITY))).isEqualTo(Coding.IDENTITY);
    }

    private static Coding choose(@Nullable String acceptEncoding) {
        return Coding.choose(acceptEncoding, ALL);
    }
}
