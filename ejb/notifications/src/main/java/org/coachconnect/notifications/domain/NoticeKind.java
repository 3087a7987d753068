package org.coachconnect.notifications.domain;

import java.util.Locale;

/** What people are told about. */
public enum NoticeKind {
    VERIFY_EMAIL(true),
    ALREADY_REGISTERED(false),
    RESET_PASSWORD(true),
    BOOKING_REQUESTED(false),
    BOOKING_CONFIRMED(false),
    BOOKING_DECLINED(false),
    BOOKING_CANCELLED(false),
    BOOKING_EXPIRED(false),
    RESCHEDULE_PROPOSED(false),
    BOOKING_RESCHEDULED(false),
    SESSION_COMPLETED(false),
    BOOKING_SETTLED(false),
    REMINDER(false),
    MESSAGE(false);

    private final boolean confidential;

    NoticeKind(boolean confidential) {
        this.confidential = confidential;
    }

    /** Whether its mail carries a token, so that nothing of the text may be kept once it is on its way. */
    public boolean isConfidential() {
        return confidential;
    }

    /** Its name in the wording, e.g. {@code booking-confirmed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
