package org.coachconnect.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;
import org.junit.jupiter.api.Test;

class ProcessorCheckTest {
    private static final String SANDBOX = "coachconnect.stripe.api-base";
    private final Map<String, String> values = new HashMap<>(Map.of(
            "coachconnect.mode", "production",
            "coachconnect.stripe.secret-key", "sk_live_secret",
            "coachconnect.stripe.publishable-key", "pk_live_public",
            "coachconnect.stripe.webhook-secret", "whsec_secret"));

    @Test
    void acceptsACompleteProduction() {
        assertThat(ProcessorCheck.faults(new Values(values))).isEmpty();
    }

    @Test
    void namesAllThatIsMissing() {
        values.remove("coachconnect.stripe.secret-key");
        values.remove("coachconnect.stripe.webhook-secret");
        assertThat(ProcessorCheck.faults(new Values(values)))
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("coachconnect.stripe.secret-key"))
                .anySatisfy(fault -> assertThat(fault).contains("coachconnect.stripe.webhook-secret"));
    }

    @Test
    void refusesASandboxInProductionOnly() {
        values.put(SANDBOX, "http://127.0.0.1:9042");
        assertThat(ProcessorCheck.faults(new Values(values)))
                .singleElement()
                .satisfies(fault -> assertThat(fault).contains(SANDBOX).doesNotContain("9042"));
        values.put("coachconnect.mode", "embedded");
        assertThat(ProcessorCheck.faults(new Values(values))).isEmpty();
    }

    /** A configuration of plain values. */
    private record Values(Map<String, String> values) implements Config {
        @Override
        public <T> T getValue(String name, Class<T> type) {
            return getOptionalValue(name, type).orElseThrow();
        }

        @Override
        public ConfigValue getConfigValue(String name) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        public <T> Optional<T> getOptionalValue(String name, Class<T> type) {
            return Optional.ofNullable(values.get(name)).map(type::cast);
        }

        @Override
        public Iterable<String> getPropertyNames() {
            return values.keySet();
        }

        @Override
        public Iterable<ConfigSource> getConfigSources() {
            return List.of();
        }

        @Override
        public <T> Optional<Converter<T>> getConverter(Class<T> type) {
            return Optional.empty();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            throw new IllegalArgumentException(type.getName());
        }
    }
}
