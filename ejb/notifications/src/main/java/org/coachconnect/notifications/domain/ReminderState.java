package org.coachconnect.notifications.domain;

/** Where a reminder stands. */
public enum ReminderState {
    WAITING,
    SENT,
    /** Its time came, but it was too late or the booking was another by then. */
    SKIPPED
}
