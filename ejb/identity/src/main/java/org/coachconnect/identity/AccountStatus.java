package org.coachconnect.identity;

/** Whether an account can be used. */
public enum AccountStatus {
    /** Registered; the e-mail is not proven yet. */
    UNVERIFIED,
    /** In use. */
    ACTIVE,
    /** Shut by an administrator. */
    LOCKED
}
