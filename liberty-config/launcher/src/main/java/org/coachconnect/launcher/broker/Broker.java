package org.coachconnect.launcher.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** The broker: a persistent journal, one user, and every subscription's queue from the first moment. */
public final class Broker {
    private static final String DEAD_LETTERS = "coachconnect.dead-letters";
    /** It would write every message down; kept here, or the level is forgotten with the logger. */
    private static final Logger AUDIT = Logger.getLogger("org.apache.activemq.audit");

    private Broker() {}

    /** Arguments: data folder, port, messaging.xml. User and password come from the environment. */
    public static void main(String[] arguments) throws Exception {
        AUDIT.setLevel(Level.OFF);
        Path data = Path.of(arguments[0]);
        ConfigurationImpl configuration =
                configuration(data, Integer.parseInt(arguments[1]), Topology.read(Path.of(arguments[2])));
        EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration);
        broker.setSecurityManager(new OneUser(
                required(System.getenv(), "COACHCONNECT_BROKER_USER"),
                required(System.getenv(), "COACHCONNECT_BROKER_PASSWORD")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(broker), "stop"));
        broker.start();
        Thread.currentThread().join();
    }

    private static ConfigurationImpl configuration(Path data, int port, Topology topology) throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration
                .setName("coachconnect")
                .setPersistenceEnabled(true)
                .setSecurityEnabled(true)
                .setJMXManagementEnabled(false)
                .setJournalType(JournalType.NIO)
                .setJournalFileSize(4 * 1024 * 1024)
                .setJournalDirectory(data.resolve("journal").toString())
                .setBindingsDirectory(data.resolve("bindings").toString())
                .setLargeMessagesDirectory(data.resolve("large-messages").toString())
                .setPagingDirectory(data.resolve("paging").toString())
                .setGlobalMaxSize(32L * 1024 * 1024)
                .setMaxDiskUsage(98)
                .addAcceptorConfiguration("core", "tcp://127.0.0.1:" + port + "?protocols=CORE");
        configuration.putSecurityRoles(
                "#",
                Set.of(new Role(
                        OneUser.ROLE, true, true, true, true, true, true, true, true, true, true, false, false)));
        configuration.addAddressSetting(
                "#",
                new AddressSettings()
                        .setAutoCreateAddresses(true)
                        .setAutoCreateQueues(true)
                        .setAutoDeleteAddresses(false)
                        .setAutoDeleteQueues(false)
                        .setDeadLetterAddress(SimpleString.of(DEAD_LETTERS))
                        .setMaxDeliveryAttempts(6)
                        .setRedeliveryDelay(500)
                        .setRedeliveryMultiplier(2)
                        .setMaxRedeliveryDelay(30_000));
        configuration.addAddressSetting(
                DEAD_LETTERS,
                new AddressSettings()
                        .setAutoDeleteAddresses(false)
                        .setAutoDeleteQueues(false)
                        .setMaxDeliveryAttempts(-1));
        configuration.addAddressConfiguration(address(DEAD_LETTERS, RoutingType.ANYCAST, Set.of(DEAD_LETTERS)));
        topology.queuesByAddress()
                .forEach((name, queues) ->
                        configuration.addAddressConfiguration(address(name, RoutingType.MULTICAST, queues)));
        return configuration;
    }

    private static CoreAddressConfiguration address(String name, RoutingType routing, Set<String> queues) {
        CoreAddressConfiguration address =
                new CoreAddressConfiguration().setName(name).addRoutingType(routing);
        for (String queue : queues) {
            address.addQueueConfig(QueueConfiguration.of(queue)
                    .setAddress(name)
                    .setRoutingType(routing)
                    .setDurable(true));
        }
        return address;
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }

    private static void stop(EmbeddedActiveMQ broker) {
        try {
            broker.stop();
        } catch (Exception e) {
            System.err.println("The broker did not stop in order: " + e);
        }
    }
}
