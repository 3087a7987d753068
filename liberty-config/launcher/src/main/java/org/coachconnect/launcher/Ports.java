package org.coachconnect.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Ports on this machine: free, or answering. */
final class Ports {
    private Ports() {}

    static void checkFree(Settings settings) throws StartFailure {
        List<String> busy = new ArrayList<>();
        for (Settings.Listener listener : settings.ownListeners()) {
            if (!free(listener.port())) {
                busy.add("Port %d (%s) is busy: stop what listens there, or set %s to another port."
                        .formatted(listener.port(), listener.purpose(), listener.variable()));
            }
        }
        if (!busy.isEmpty()) {
            throw new StartFailure(String.join(System.lineSeparator(), busy));
        }
    }

    static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
