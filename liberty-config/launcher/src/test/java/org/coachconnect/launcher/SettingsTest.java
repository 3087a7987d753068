package org.coachconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    @Test
    void anEmptyEnvironmentGivesTheUsualRun() throws StartFailure {
        Settings settings = Settings.from(Map.of());

        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.port(Settings.Port.HTTP)).isEqualTo(9080);
        assertThat(settings.port(Settings.Port.SANDBOX)).isEqualTo(9042);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.sandbox()).isTrue();
    }

    @Test
    void whatIsSetComesFirst() throws StartFailure {
        Settings settings = Settings.from(Map.of(
                "COACHCONNECT_DATA", "/tmp/x/../y", "COACHCONNECT_HTTP_PORT", " 8080 ", "COACHCONNECT_DEMO", "false"));

        assertThat(settings.data()).isEqualTo(Path.of("/tmp/y"));
        assertThat(settings.port(Settings.Port.HTTP)).isEqualTo(8080);
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void aGivenDatabaseIsUsedAndNotRun() throws StartFailure {
        Settings settings = Settings.from(Map.of(
                "COACHCONNECT_DB_SUPERUSER_PASSWORD",
                "s3cret",
                "COACHCONNECT_DB_HOST",
                "db.test",
                "COACHCONNECT_DB_PORT",
                "5432"));

        assertThat(settings.givenDatabase()).contains(new Settings.GivenDatabase("db.test", "s3cret"));
        assertThat(settings.runs(Settings.Port.DB)).isFalse();
        assertThat(settings.runs(Settings.Port.HTTP)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "90 80", "99999999999"})
    void aPortThatIsNoneIsToldWithItsVariable(String port) {
        assertThatThrownBy(() -> Settings.from(Map.of("COACHCONNECT_DB_PORT", port)))
                .isInstanceOf(StartFailure.class)
                .hasMessage("COACHCONNECT_DB_PORT must be a port from 1 to 65535, not '" + port + "'.");
    }

    @Test
    void twoPartsCannotShareAPort() {
        assertThatThrownBy(() -> Settings.from(Map.of("COACHCONNECT_SMTP_PORT", "9080")))
                .hasMessageContaining("COACHCONNECT_HTTP_PORT and COACHCONNECT_SMTP_PORT both say 9080");
    }

    @Test
    void furtherNodesHavePortsOfTheirOwn() throws StartFailure {
        Settings settings = Settings.from(Map.of("COACHCONNECT_NODES", "3", "COACHCONNECT_HAZELCAST_PORT_3", "5703"));

        assertThat(settings.nodes())
                .containsExactly(
                        new Node(1, 9080, 9443, 9057), new Node(2, 9180, 9543, 9157), new Node(3, 9280, 9643, 5703));
        assertThat(settings.nodes()).extracting(Node::name).containsExactly("liberty", "liberty-2", "liberty-3");
        assertThat(settings.ownListeners())
                .contains(new Settings.Listener(9180, "the application of node 2", "COACHCONNECT_HTTP_PORT_2"));
    }

    @Test
    void aFurtherNodeCannotTakeAnotherPartsPort() {
        assertThatThrownBy(() -> Settings.from(Map.of("COACHCONNECT_NODES", "2", "COACHCONNECT_HTTP_PORT_2", "9032")))
                .hasMessageContaining("COACHCONNECT_DB_PORT and COACHCONNECT_HTTP_PORT_2 both say 9032");
    }

    @Test
    void thereAreOneToNineNodes() {
        assertThatThrownBy(() -> Settings.from(Map.of("COACHCONNECT_NODES", "10")))
                .hasMessage("COACHCONNECT_NODES must be a number from 1 to 9, not '10'.");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThatThrownBy(() -> Settings.from(Map.of("COACHCONNECT_DEMO", "yes")))
                .hasMessage("COACHCONNECT_DEMO must be true or false, not 'yes'.");
    }

    @Test
    void aStripeKeyTurnsTheSandboxOffAndNeedsItsCompanions() throws StartFailure {
        assertThatThrownBy(() -> Settings.from(Map.of("COACHCONNECT_STRIPE_SECRET_KEY", "sk_test_1")))
                .hasMessageContaining("COACHCONNECT_STRIPE_PUBLISHABLE_KEY is needed");

        Settings settings = Settings.from(Map.of(
                "COACHCONNECT_STRIPE_SECRET_KEY", "sk_test_1",
                "COACHCONNECT_STRIPE_PUBLISHABLE_KEY", "pk_test_1",
                "COACHCONNECT_STRIPE_WEBHOOK_SECRET", "whsec_1"));
        assertThat(settings.sandbox()).isFalse();
    }
}
