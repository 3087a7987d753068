package org.coachconnect.openshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product's hazelcast.xml with the settings of the StatefulSet: one name with several addresses makes one cluster. */
class MembersByDnsTest {
    private static final String MEMBERS = "coachconnect-members";

    @Test
    void membersFindEachOtherByOneName(@TempDir Path folder) throws Exception {
        assertThat(Kustomize.overlay("prod"))
                .contains("-Dcoachconnect.hazelcast.members=" + MEMBERS + ":5701")
                .contains("-Dcoachconnect.hazelcast.interface=*.*.*.*")
                .contains("-Dhazelcast.local.localAddress=$(POD_IP)");
        String address = addressOfThisMachine();
        int port = freePort();
        Path hosts =
                Files.writeString(folder.resolve("hosts"), "127.0.0.1 %1$s%n%2$s %1$s%n".formatted(MEMBERS, address));
        Path first = folder.resolve("first.out");
        Path second = folder.resolve("second.out");

        Process one = member(hosts, "127.0.0.1", port, first);
        Process two = member(hosts, address, port, second);
        try {
            assertThat(one.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(two.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            one.destroyForcibly();
            two.destroyForcibly();
        }
        assertThat(Files.readString(first)).contains("members: 2");
        assertThat(Files.readString(second)).contains("members: 2");
    }

    /** The two members need an address each, as two pods have. */
    private static String addressOfThisMachine() throws IOException {
        Optional<String> address = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(found -> found instanceof Inet4Address && !found.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst();
        assumeTrue(address.isPresent(), "this machine has no address but 127.0.0.1");
        return address.orElseThrow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A JVM of its own, as on the cluster; the file of hosts takes the place of the cluster's DNS. */
    private static Process member(Path hosts, String address, int port, Path output) throws Exception {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx128m",
                        "-Djdk.net.hosts.file=" + hosts,
                        "-Dcoachconnect.hazelcast.cluster=members-by-dns",
                        "-Dcoachconnect.hazelcast.interface=*.*.*.*",
                        "-Dhazelcast.local.localAddress=" + address,
                        "-Dcoachconnect.hazelcast.port=" + port,
                        "-Dcoachconnect.hazelcast.members=" + MEMBERS + ":" + port,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Member.class.getName(),
                        Kustomize.ROOT
                                .resolve("liberty-config/src/main/liberty/config/hazelcast.xml")
                                .toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }
}
