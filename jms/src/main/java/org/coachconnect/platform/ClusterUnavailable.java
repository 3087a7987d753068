package org.coachconnect.platform;

import java.time.Duration;
import org.coachconnect.kernel.Unavailable;

/** What the nodes share cannot be read or written at the moment. */
public class ClusterUnavailable extends Unavailable {
    private static final long serialVersionUID = 1L;

    public ClusterUnavailable(Throwable cause) {
        super(
                "cluster-unavailable",
                "The servers cannot reach each other at the moment. Try again shortly.",
                Duration.ofSeconds(10));
        initCause(cause);
    }
}
