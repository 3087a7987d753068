package org.coachconnect.platform;

import com.hazelcast.core.HazelcastInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** What beans get by {@code @Inject} from the platform. */
@ApplicationScoped
public class PlatformProducers {
    @Produces
    Clock clock() {
        return new SystemClock();
    }

    /** The cluster member of this JVM, the same one that keeps the HTTP sessions. */
    @Produces
    HazelcastInstance cluster() {
        return Cluster.member();
    }
}
