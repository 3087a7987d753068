package org.coachconnect.notifications.domain;

import java.time.Duration;

/** How long before a session people are reminded. */
public enum ReminderLead {
    DAY(Duration.ofHours(24)),
    HOUR(Duration.ofHours(1)),
    TEN_MINUTES(Duration.ofMinutes(10));

    private final Duration before;

    ReminderLead(Duration before) {
        this.before = before;
    }

    public Duration before() {
        return before;
    }
}
