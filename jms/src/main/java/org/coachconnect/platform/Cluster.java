package org.coachconnect.platform;

import com.hazelcast.config.Config;
import com.hazelcast.config.XmlConfigBuilder;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * The one Hazelcast member of this JVM. Configured by the XML file that the system property {@code coachconnect.hazelcast.config}
 * names, which the server's session cache reads too; the instance name in it makes both get the same member.
 */
final class Cluster {
    private static final String CONFIG = "coachconnect.hazelcast.config";

    private Cluster() {}

    static HazelcastInstance member() {
        return Hazelcast.getOrCreateHazelcastInstance(config());
    }

    private static Config config() {
        try {
            return new XmlConfigBuilder(URI.create(System.getProperty(CONFIG, "file:hazelcast.xml"))
                            .toURL())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The file that the system property " + CONFIG + " names cannot be read", e);
        }
    }
}
