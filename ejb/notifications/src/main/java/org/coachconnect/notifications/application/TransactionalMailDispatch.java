package org.coachconnect.notifications.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.coachconnect.platform.AfterCommit;

/** Wakes the sender of this node after the commit, once per transaction. */
@Dependent
public class TransactionalMailDispatch implements MailDispatch {
    @Inject
    private AfterCommit afterCommit;

    @Inject
    private MailSender sender;

    @Override
    public void afterCommit() {
        afterCommit.once(MailSender.class, sender::wakeUp);
    }
}
