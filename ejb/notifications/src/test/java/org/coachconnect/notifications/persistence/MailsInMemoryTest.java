package org.coachconnect.notifications.persistence;

import java.util.function.Function;
import org.coachconnect.notifications.domain.Mails;
import org.coachconnect.notifications.domain.MailsInMemory;

class MailsInMemoryTest extends MailsContract {
    private final MailsInMemory mails = new MailsInMemory();

    @Override
    <T> T inTransaction(Function<Mails, T> work) {
        return work.apply(mails);
    }
}
