package org.coachconnect.payments.domain;

import java.util.Optional;
import java.util.UUID;

/** The coaches' accounts at the processor, one per person. */
public interface PayoutAccounts {
    /** Adds it unless the person has one already; two callers at once end with the same one. */
    void addIfAbsent(PayoutAccount account);

    Optional<PayoutAccount> ofPerson(UUID personId);

    Optional<PayoutAccount> find(UUID id);

    Optional<PayoutAccount> ofAccount(String accountId);
}
