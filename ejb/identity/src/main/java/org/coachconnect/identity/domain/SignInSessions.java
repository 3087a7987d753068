package org.coachconnect.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sign-in sessions in scope, with their refresh tokens. */
public interface SignInSessions {
    void add(SignInSession session);

    void add(RefreshToken token);

    Optional<SignInSession> find(UUID sessionId);

    /** Finds by the hash and locks the row, so that of two exchanges at once the second sees the first. */
    Optional<RefreshToken> claim(String tokenHash);

    /** The live sessions of a person, the last used first. */
    List<SignInSession> live(UUID personId, Instant now, int most);

    /** @return the sessions that were live until now */
    List<UUID> revokeAll(UUID personId, Instant now);

    /** @return how many sessions had ended before the time and were forgotten, with their tokens */
    int forgetEnded(Instant before);

    /** Writes what changed in the scope that is set now. */
    void flush();
}
