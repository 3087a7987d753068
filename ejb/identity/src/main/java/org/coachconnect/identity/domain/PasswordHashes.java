package org.coachconnect.identity.domain;

import org.jspecify.annotations.Nullable;

/** Hashing of passwords, slow on purpose; never to be called inside a transaction. */
public interface PasswordHashes {
    String hash(String password);

    /**
     * Compares; takes as long for an account that does not exist.
     *
     * @param hash what is stored, or null when there is no account
     */
    boolean matches(String password, @Nullable String hash);

    /** Whether the hash was made with a lower cost than is used now. */
    boolean isOutdated(String hash);
}
