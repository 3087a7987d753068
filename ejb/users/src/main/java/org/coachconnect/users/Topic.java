package org.coachconnect.users;

/** What a notification can be about. */
public enum Topic {
    BOOKINGS,
    REMINDERS,
    MESSAGES,
    PAYMENTS,
    RATINGS,
    NEWS
}
