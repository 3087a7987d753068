package org.coachconnect.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.platform.OrganisationScoped;

/** Reads accounts in the scope that is set; each method is one transaction. */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccountRecords {
    @Inject
    private Accounts accounts;

    public AccountRecords() {}

    AccountRecords(Accounts accounts) {
        this.accounts = accounts;
    }

    public List<Account> all(Collection<UUID> personIds) {
        return accounts.all(personIds);
    }

    public List<Account> byEmailBeginning(String beginning, int most) {
        return accounts.byEmailBeginning(beginning, most);
    }
}
