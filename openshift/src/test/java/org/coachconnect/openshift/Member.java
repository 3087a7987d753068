package org.coachconnect.openshift;

import com.hazelcast.config.XmlConfigBuilder;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.time.Duration;
import java.time.Instant;

/** One member of a cluster of two: waits for the other one, says how many they are, and stays until the other one has seen it. */
final class Member {
    private Member() {}

    public static void main(String[] arguments) throws Exception {
        HazelcastInstance member = Hazelcast.newHazelcastInstance(new XmlConfigBuilder(arguments[0]).build());
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (member.getCluster().getMembers().size() < 2 && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        System.out.println("members: " + member.getCluster().getMembers().size());
        Thread.sleep(5_000);
        Runtime.getRuntime().halt(0);
    }
}
