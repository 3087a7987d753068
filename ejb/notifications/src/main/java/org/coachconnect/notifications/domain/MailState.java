package org.coachconnect.notifications.domain;

/** Where a mail is on its way. */
public enum MailState {
    /** Waits for its time. */
    NEW,
    /** A node is sending it; when that node dies, another takes over after the lease. */
    CLAIMED,
    /** The mail server took it. */
    SENT,
    /** The address was refused, or the mail server put it off too often. */
    FAILED
}
