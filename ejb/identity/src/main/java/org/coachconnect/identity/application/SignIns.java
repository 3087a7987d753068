package org.coachconnect.identity.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.identity.AccountStatus;
import org.coachconnect.identity.InvalidCredentials;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.identity.domain.RefreshToken;
import org.coachconnect.identity.domain.SignInSession;
import org.coachconnect.identity.domain.SignInSessions;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.users.UserFacade;
import org.jspecify.annotations.Nullable;

/**
 * The transactions of signing in. All that start from an e-mail or a refresh token are called in the platform's scope: the
 * organisation is known only once the row is found.
 */
@Stateless
@OrganisationScoped
public class SignIns {
    private static final Logger LOG = Logger.getLogger(SignIns.class.getName());
    private static final int MOST_SESSIONS = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInSessions sessions;

    @EJB
    private UserFacade users;

    @Inject
    private LiveSessions live;

    @Inject
    private Clock clock;

    public SignIns() {}

    SignIns(Accounts accounts, SignInSessions sessions, UserFacade users, LiveSessions live, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.users = users;
        this.live = live;
        this.clock = clock;
    }

    /** What a password is compared with. */
    public record Credentials(UUID personId, String passwordHash, AccountStatus status) {
        @Override
        public String toString() {
            return "Credentials[personId=" + personId + "]";
        }
    }

    /** A session and the newest token of its chain, in clear. */
    public record Opened(Caller person, UUID sessionId, String refreshToken) {
        @Override
        public String toString() {
            return "Opened[sessionId=" + sessionId + "]";
        }
    }

    public Optional<Credentials> credentials(EmailAddress email) {
        return accounts.byEmail(email).map(a -> new Credentials(a.id(), a.passwordHash(), a.status()));
    }

    /**
     * Opens a session after the password was compared.
     *
     * @param newHash the same password hashed anew, or null to leave it
     * @throws InvalidCredentials when the password was changed, or the account shut, since it was compared
     */
    public Opened open(Credentials compared, @Nullable String newHash, @Nullable String userAgent) {
        Account account = accounts.find(compared.personId())
                .filter(a -> a.isActive() && a.passwordHash().equals(compared.passwordHash()))
                .orElseThrow(InvalidCredentials::new);
        if (newHash != null) {
            account.changePassword(newHash);
        }
        SignInSession session = new SignInSession(account, userAgent, clock.instant());
        String token = Secrets.newToken();
        sessions.add(session);
        sessions.add(new RefreshToken(token, session, clock.instant()));
        sessions.flush();
        return opened(account, session, token);
    }

    /**
     * Exchanges a refresh token; see {@link RefreshToken} for what happens to one that was exchanged before.
     *
     * @return empty when there is no live session for it (any more); not thrown, so that the revocation is committed
     */
    public Optional<Opened> exchange(String token) {
        Instant now = clock.instant();
        RefreshToken current = sessions.claim(Secrets.hash(token)).orElse(null);
        if (current == null) {
            return Optional.empty();
        }
        SignInSession session = sessions.find(current.sessionId()).orElseThrow();
        Account account = accounts.find(session.personId()).orElseThrow();
        if (!session.isLive(now) || !account.isActive()) {
            return Optional.empty();
        }
        if (current.isReused(now)) {
            LOG.log(
                    Level.WARNING,
                    "A refresh token of session {0} was used again; the session is revoked",
                    session.id());
            end(session);
            return Optional.empty();
        }
        session.touch(now);
        return Optional.of(opened(account, session, successor(current, token, session, now)));
    }

    /** Follows the chain where tokens of it were exchanged within the grace; else adds its next link. */
    private String successor(RefreshToken current, String token, SignInSession session, Instant now) {
        String next = current.successorOf(token);
        if (!current.isExchanged()) {
            current.exchange(now);
            sessions.add(new RefreshToken(next, session, now));
            return next;
        }
        RefreshToken follower = sessions.claim(Secrets.hash(next)).orElseThrow();
        return follower.isExchanged() ? successor(follower, next, session, now) : next;
    }

    public void end(String token) {
        sessions.claim(Secrets.hash(token))
                .flatMap(found -> sessions.find(found.sessionId()))
                .ifPresent(this::end);
    }

    public List<SignInSession> live(UUID personId) {
        return sessions.live(personId, clock.instant(), MOST_SESSIONS);
    }

    public void revoke(UUID personId, UUID sessionId) {
        Instant now = clock.instant();
        end(sessions.find(sessionId)
                .filter(s -> s.personId().equals(personId) && s.isLive(now))
                .orElseThrow(() -> new NotFound("session")));
    }

    /** Whether the session has neither been ended nor run out; in the platform's scope. */
    public boolean isLive(UUID sessionId) {
        return sessions.find(sessionId)
                .filter(session -> session.isLive(clock.instant()))
                .isPresent();
    }

    private void end(SignInSession session) {
        session.revoke(clock.instant());
        live.ended(session.id());
    }

    private Opened opened(Account account, SignInSession session, String token) {
        UUID organisationId = account.organisationId();
        String name = Scope.in(organisationId, () -> users.profile(account.id()).displayName());
        return new Opened(new Caller(account.id(), organisationId, name, account.roles()), session.id(), token);
    }
}
