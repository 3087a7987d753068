package org.coachconnect.notifications.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mails of the organisation in scope. */
public interface Mails {
    /** @return false, with nothing changed, when a mail with the same dedup key is there already */
    boolean add(Mail mail);

    Optional<Mail> find(UUID id);

    /** Mails whose time has come, oldest first, locked until the end of the transaction; those locked by others are left out. */
    List<Mail> lockDue(Instant now, int most);

    int deleteCreatedBefore(Instant before);
}
