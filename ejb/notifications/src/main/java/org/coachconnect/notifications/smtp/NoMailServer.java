package org.coachconnect.notifications.smtp;

import jakarta.mail.MessagingException;

/** The mail server took no connection; it has not seen the mail. */
class NoMailServer extends MessagingException {
    private static final long serialVersionUID = 1L;

    NoMailServer(MessagingException cause) {
        super("No connection to the mail server", cause);
    }
}
