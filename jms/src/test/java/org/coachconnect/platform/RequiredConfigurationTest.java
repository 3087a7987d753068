package org.coachconnect.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequiredConfigurationTest {
    @Test
    void productionIsTheDefaultAndNamesEachMissingKey() {
        assertThat(RequiredConfiguration.faults(key -> null))
                .hasSameSizeAs(RequiredConfiguration.KEYS)
                .contains("coachconnect.stripe.secret-key is missing");
    }

    @Test
    void aCompleteProductionStarts() {
        assertThat(RequiredConfiguration.faults(complete()::get)).isEmpty();
    }

    @Test
    void productionRefusesTheSandboxAndTheDemoData() {
        Map<String, String> config = complete();
        config.put("coachconnect.stripe.api-base", "http://localhost:9042");
        config.put("coachconnect.demo.enabled", "true");
        assertThat(RequiredConfiguration.faults(config::get)).hasSize(2);
    }

    @Test
    void theEmbeddedRunBringsItsOwnAndAnotherModeIsRefused() {
        assertThat(RequiredConfiguration.faults(Map.of("coachconnect.mode", "embedded")::get))
                .isEmpty();
        assertThat(RequiredConfiguration.faults(Map.of("coachconnect.mode", "prod")::get))
                .singleElement()
                .asString()
                .startsWith("coachconnect.mode");
    }

    private static Map<String, String> complete() {
        Map<String, String> config = new HashMap<>();
        RequiredConfiguration.KEYS.forEach(key -> config.put(key, "set"));
        return config;
    }
}
