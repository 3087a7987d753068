package org.coachconnect.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import org.junit.jupiter.api.Test;

class TraceparentTest {
    private static final String SAMPLED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String NOT_SAMPLED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    @Test
    void isNothingWhereNothingIsTraced() {
        assertThat(Traceparent.current()).isNull();
    }

    @Test
    void comesBackAsItWasKept() {
        for (String kept : new String[] {SAMPLED, NOT_SAMPLED}) {
            try (Scope traced = Traceparent.context(kept).makeCurrent()) {
                assertThat(traced).isNotNull();
                assertThat(Traceparent.current()).isEqualTo(kept);
            }
        }
    }

    @Test
    void startsNothingFromSomethingElse() {
        for (String wrong : new String[] {"", "00-zz-00f067aa0ba902b7-01", "no traceparent"}) {
            Context context = Traceparent.context(wrong);
            assertThat(Span.fromContext(context).getSpanContext().isValid()).isFalse();
        }
    }
}
