package org.coachconnect.system;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The pace of a load or of somebody who tries again; no test waits by it for a state. */
final class Pauses {
    private Pauses() {}

    static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
