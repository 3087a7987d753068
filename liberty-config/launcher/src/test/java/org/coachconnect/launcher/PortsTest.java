package org.coachconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void aPortIsBusyWhileSomebodyListens() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
            assertThat(Ports.free(port)).isFalse();
            assertThat(Ports.answers(port)).isTrue();
        }
        assertThat(Ports.free(port)).isTrue();
        assertThat(Ports.answers(port)).isFalse();
    }

    @Test
    void aListenerOnEveryAddressMakesItBusyToo() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            assertThat(Ports.free(socket.getLocalPort())).isFalse();
        }
    }

    @Test
    void theBusyPortIsToldWithTheVariableThatChangesIt() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = new HashMap<>();
            for (Settings.Port port : Settings.Port.values()) {
                environment.put(port.variable, Integer.toString(freePort()));
            }
            environment.put("COACHCONNECT_DB_PORT", Integer.toString(socket.getLocalPort()));
            Settings settings = Settings.from(environment);

            assertThatThrownBy(() -> Ports.checkFree(settings))
                    .hasMessage(
                            "Port %d (PostgreSQL) is busy: stop what listens there, or set COACHCONNECT_DB_PORT to"
                                    + " another port.",
                            socket.getLocalPort());
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
