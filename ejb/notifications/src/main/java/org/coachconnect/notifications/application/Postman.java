package org.coachconnect.notifications.application;

import java.util.UUID;
import org.coachconnect.notifications.domain.Mail;

/** Hands mails to a mail server. */
public interface Postman {
    /**
     * Sends one mail; it may take as long as the mail server takes, so never call it in a transaction.
     *
     * @param mailId makes the Message-ID, so that a mail that is sent twice can be told to be one
     */
    Result send(UUID mailId, String to, Mail.Content content);

    /**
     * What came of it.
     *
     * @param reason in technical words, without addresses
     */
    record Result(Outcome outcome, String reason) {
        public static Result sent() {
            return new Result(Outcome.SENT, "");
        }
    }

    /** The ways a try can end. */
    enum Outcome {
        SENT,
        /** The mail server does not want this mail at the moment. */
        NOT_NOW,
        /** There is no mail server to be reached; that says nothing about the mail. */
        NO_SERVER,
        /** The address is refused. */
        NEVER
    }
}
