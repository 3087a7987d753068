package org.coachconnect.identity.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.domain.RefreshToken;
import org.coachconnect.identity.domain.SignInSession;
import org.coachconnect.identity.domain.SignInSessions;

/** Sessions by id and their tokens by hash. */
public final class InMemorySignInSessions implements SignInSessions {
    private final Map<UUID, SignInSession> sessions = new HashMap<>();
    private final Map<String, RefreshToken> tokens = new HashMap<>();

    @Override
    public void add(SignInSession session) {
        sessions.put(session.id(), session);
    }

    @Override
    public void add(RefreshToken token) {
        tokens.put(token.hash(), token);
    }

    @Override
    public Optional<SignInSession> find(UUID sessionId) {
        return Optional.ofNullable(sessions.get(sessionId));
    }

    @Override
    public Optional<RefreshToken> claim(String tokenHash) {
        return Optional.ofNullable(tokens.get(tokenHash));
    }

    @Override
    public List<SignInSession> live(UUID personId, Instant now, int most) {
        return sessions.values().stream()
                .filter(s -> s.personId().equals(personId) && s.isLive(now))
                .sorted(Comparator.comparing(SignInSession::lastUsedAt).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public List<UUID> revokeAll(UUID personId, Instant now) {
        List<SignInSession> ended = sessions.values().stream()
                .filter(s -> s.personId().equals(personId) && !s.isRevoked())
                .toList();
        ended.forEach(s -> s.revoke(now));
        return ended.stream().map(SignInSession::id).toList();
    }

    @Override
    public int forgetEnded(Instant before) {
        int size = sessions.size();
        sessions.values().removeIf(s -> s.expiresAt().isBefore(before));
        tokens.values().removeIf(t -> !sessions.containsKey(t.sessionId()));
        return size - sessions.size();
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }
}
