package org.coachconnect.notifications.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.notifications.domain.Mails;
import org.coachconnect.platform.OrganisationScoped;
import org.jspecify.annotations.Nullable;

/** The steps around sending, each in a transaction of its own; called in the platform's scope. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailQueue {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Mails mails;

    @Inject
    private Clock clock;

    public MailQueue() {}

    MailQueue(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** A mail as the sender needs it, detached from its row. */
    public record Claimed(
            UUID id,
            String to,
            Mail.Content content,
            @Nullable String traceparent) {
        @Override
        public String toString() {
            return "Claimed[" + id + "]";
        }
    }

    /** Takes mails whose time has come; other nodes leave them alone until the lease ends. */
    public List<Claimed> claim(int most) {
        Instant now = clock.instant();
        return mails.lockDue(now, most).stream()
                .filter(mail -> mail.claim(now))
                .map(mail -> new Claimed(
                        mail.id(), mail.to(), mail.content(), mail.traceparent().orElse(null)))
                .toList();
    }

    public void record(UUID mailId, Postman.Result result) {
        Instant now = clock.instant();
        mails.find(mailId).ifPresent(mail -> {
            switch (result.outcome()) {
                case SENT -> mail.sent(now);
                case NOT_NOW -> mail.notSent(result.reason(), now);
                case NO_SERVER -> mail.giveBack(result.reason(), now);
                case NEVER -> mail.refused(result.reason());
            }
        });
    }

    public int forgetOld() {
        return mails.deleteCreatedBefore(clock.instant().minus(KEPT));
    }
}
