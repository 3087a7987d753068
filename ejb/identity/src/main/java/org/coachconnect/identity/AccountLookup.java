package org.coachconnect.identity;

import jakarta.ejb.Local;
import java.util.List;

/** Accounts of all organisations, for the platform's administrators. The caller's role is checked by the web tier. */
@Local
public interface AccountLookup {
    /** The most that one look-up gives; who looks for more must say more. */
    int MOST = 50;

    /**
     * The accounts that a text means: a person's id, else the beginning of an e-mail address when it holds an {@code @}, else
     * the beginning of a display name or of an address.
     *
     * @return at most {@value #MOST}, by address
     * @throws org.coachconnect.kernel.InvalidRequest for a text of fewer than two characters
     */
    List<AccountView> find(String text);
}
