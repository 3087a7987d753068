package org.coachconnect.identity.application;

import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.kernel.Secrets;

/** Under which key the mails that strangers can cause to an address are counted, so that nobody's inbox is flooded. */
final class MailKeys {
    private MailKeys() {}

    static String of(EmailAddress email) {
        return "mail." + Secrets.hash(email.value());
    }
}
