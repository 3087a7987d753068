package org.coachconnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.coachconnect.platform.SharedGauges.Sample;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.Tag;
import org.junit.jupiter.api.Test;

class SharedGaugesTest {
    private static final Metadata MONEY = Metadata.builder().withName("money").build();

    private final Map<List<Tag>, Supplier<Double>> registered = new LinkedHashMap<>();
    private final SharedGauges gauges = new SharedGauges((sample, value) -> registered.put(sample.tags(), value));

    private double value(String currency) {
        return Objects.requireNonNull(registered.get(List.of(new Tag("currency", currency))))
                .get();
    }

    private static Sample money(String currency, double value) {
        return Sample.of(MONEY, value, new Tag("currency", currency));
    }

    @Test
    void showTheLastReading() {
        gauges.refresh("money", () -> List.of(money("EUR", 5), money("USD", 7)));
        gauges.refresh("money", () -> List.of(money("EUR", 6), money("USD", 7)));
        assertThat(value("EUR")).isEqualTo(6);
        assertThat(value("USD")).isEqualTo(7);
    }

    @Test
    void whatIsNotReadAnyMoreIsZero() {
        gauges.refresh("money", () -> List.of(money("EUR", 5)));
        gauges.refresh("money", List::of);
        assertThat(value("EUR")).isZero();
    }

    @Test
    void whatCannotBeReadIsNoNumberUntilItCanAgain() {
        gauges.refresh("money", () -> List.of(money("EUR", 5)));
        gauges.refresh("money", () -> {
            throw new IllegalStateException("database gone");
        });
        assertThat(value("EUR")).isNaN();
        gauges.refresh("money", () -> List.of(money("EUR", 5)));
        assertThat(value("EUR")).isEqualTo(5);
    }
}
