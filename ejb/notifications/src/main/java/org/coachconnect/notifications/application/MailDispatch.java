package org.coachconnect.notifications.application;

/** Gets mails on their way. */
public interface MailDispatch {
    /** Asks for a round of sending once the current transaction is committed. */
    void afterCommit();
}
