package org.coachconnect.identity;

import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;

/** The password was right, but an administrator locked the account. */
public class AccountLocked extends DomainException {
    private static final long serialVersionUID = 1L;

    public AccountLocked() {
        super(Kind.FORBIDDEN, "account-locked", "This account is locked. Please contact support.");
    }
}
