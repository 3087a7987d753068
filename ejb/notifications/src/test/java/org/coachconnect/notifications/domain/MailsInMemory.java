package org.coachconnect.notifications.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Mails in memory. */
public final class MailsInMemory implements Mails {
    private final List<Mail> mails = new ArrayList<>();

    public List<Mail> all() {
        return List.copyOf(mails);
    }

    @Override
    public boolean add(Mail mail) {
        boolean known = mails.stream().anyMatch(m -> m.dedupKey().equals(mail.dedupKey()));
        return !known && mails.add(mail);
    }

    @Override
    public Optional<Mail> find(UUID id) {
        return mails.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    @Override
    public List<Mail> lockDue(Instant now, int most) {
        return mails.stream()
                .filter(mail -> mail.state() == MailState.NEW || mail.state() == MailState.CLAIMED)
                .filter(mail -> !mail.nextAttemptAt().isAfter(now))
                .sorted(Comparator.comparing(Mail::nextAttemptAt))
                .limit(most)
                .toList();
    }

    @Override
    public int deleteCreatedBefore(Instant before) {
        int size = mails.size();
        mails.removeIf(mail -> mail.createdAt().isBefore(before));
        return size - mails.size();
    }
}
