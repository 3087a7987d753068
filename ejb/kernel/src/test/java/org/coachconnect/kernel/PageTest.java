package org.coachconnect.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    @Test
    void theSurplusRowBecomesTheCursorAndIsNotShown() {
        PageRequest request = PageRequest.of(2, null);
        Page<String> page = Page.of(List.of("a", "b", "c"), request, s -> s);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(PageRequest.of(2, page.nextCursor()).after()).contains("b");
    }

    @Test
    void theLastPageHasNoCursor() {
        assertThat(Page.of(List.of("a", "b"), PageRequest.of(2, null), s -> s).nextCursor())
                .isNull();
    }

    @Test
    void aForgedCursorAndASillyLimitAreRefused() {
        assertThatThrownBy(() -> PageRequest.of(2, "%%%").after()).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> PageRequest.of(0, null)).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> PageRequest.of(101, null)).isInstanceOf(InvalidRequest.class);
    }
}
