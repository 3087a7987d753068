package org.coachconnect.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The mailed tokens in scope. */
public interface MailTokens {
    void add(MailToken token);

    /** Finds by the hash and locks the row, so that of two uses at once the second sees the first. */
    Optional<MailToken> claim(String hash);

    /** Forgets the tokens of a person for a purpose: a new mail makes the links of older ones useless. */
    void forget(UUID personId, TokenPurpose purpose);

    /** @return how many had expired before the time and were forgotten */
    int forgetExpired(Instant before);
}
