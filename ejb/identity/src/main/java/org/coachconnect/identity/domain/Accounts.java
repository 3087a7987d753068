package org.coachconnect.identity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The accounts in scope. */
public interface Accounts {
    Optional<Account> find(UUID personId);

    Optional<Account> byEmail(EmailAddress email);

    List<Account> all(Collection<UUID> personIds);

    /** Those whose address begins with this text, by address. */
    List<Account> byEmailBeginning(String beginning, int most);

    /** @return false, and nothing was added, when the e-mail is taken in any organisation */
    boolean add(Account account);

    /** Writes what changed in the scope that is set now. */
    void flush();
}
