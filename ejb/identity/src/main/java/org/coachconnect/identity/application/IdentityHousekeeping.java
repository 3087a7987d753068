package org.coachconnect.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.coachconnect.identity.domain.MailTokens;
import org.coachconnect.identity.domain.SignInSessions;
import org.coachconnect.platform.OrganisationScoped;

/** Forgets sessions and tokens that have done their duty. */
@Stateless
@OrganisationScoped
public class IdentityHousekeeping {
    /** Ended sessions are kept a while, so that a stolen old token is still recognised as one of theirs. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private SignInSessions sessions;

    @Inject
    private MailTokens tokens;

    @Inject
    private Clock clock;

    public IdentityHousekeeping() {}

    IdentityHousekeeping(SignInSessions sessions, MailTokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Idempotent, so that every node may run it. */
    public void tidy() {
        Instant now = clock.instant();
        tokens.forgetExpired(now);
        sessions.forgetEnded(now.minus(KEPT));
    }
}
