package org.coachconnect.identity.application;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.domain.MailToken;
import org.coachconnect.identity.domain.MailTokens;
import org.coachconnect.identity.domain.TokenPurpose;

/** Mailed tokens by hash. */
public final class InMemoryMailTokens implements MailTokens {
    private final Map<String, MailToken> byHash = new HashMap<>();

    @Override
    public void add(MailToken token) {
        byHash.put(token.hash(), token);
    }

    @Override
    public Optional<MailToken> claim(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    @Override
    public void forget(UUID personId, TokenPurpose purpose) {
        byHash.values().removeIf(t -> t.personId().equals(personId) && t.isFor(purpose));
    }

    @Override
    public int forgetExpired(Instant before) {
        int size = byHash.size();
        byHash.values().removeIf(t -> t.expiresAt().isBefore(before));
        return size - byHash.size();
    }
}
