package org.coachconnect.identity.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.events.identity.AccountRegistered;
import org.coachconnect.events.identity.PasswordResetRequested;
import org.coachconnect.identity.InvalidToken;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.identity.domain.Attempts;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.identity.domain.MailToken;
import org.coachconnect.identity.domain.MailTokens;
import org.coachconnect.identity.domain.SignInSessions;
import org.coachconnect.identity.domain.TokenPurpose;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.platform.OrganisationScoped;

/** The transactions around tokens in mails: issuing them, and the password reset. */
@Stateless
@OrganisationScoped
public class MailedTokens {
    @Inject
    private Accounts accounts;

    @Inject
    private MailTokens tokens;

    @Inject
    private SignInSessions sessions;

    @Inject
    private Attempts attempts;

    @Inject
    private LiveSessions live;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    public MailedTokens() {}

    MailedTokens(
            Accounts accounts,
            MailTokens tokens,
            SignInSessions sessions,
            Attempts attempts,
            LiveSessions live,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.attempts = attempts;
        this.live = live;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A token in clear and whom to mail it to. */
    public record Issued(EmailAddress email, String token) {}

    public Issued issue(UUID personId, TokenPurpose purpose) {
        Account account = account(personId);
        String token = Secrets.newToken();
        tokens.forget(personId, purpose);
        tokens.add(new MailToken(token, account, purpose, clock.instant()));
        return new Issued(account.email(), token);
    }

    public EmailAddress emailOf(UUID personId) {
        return account(personId).email();
    }

    /** In the platform's scope: the e-mail is all that is known. */
    public void requestPasswordReset(EmailAddress email) {
        accounts.byEmail(email)
                .filter(account -> account.isActive() || account.isUnverified())
                .filter(account -> attempts.begin(MailKeys.of(email)).isZero())
                .ifPresent(account -> Scope.in(
                        account.organisationId(),
                        () -> outbox.append(
                                account.isActive()
                                        ? new PasswordResetRequested(account.id())
                                        : new AccountRegistered(account.id()))));
    }

    /** Whose reset token it is, without using it up; in the platform's scope. */
    public EmailAddress ownerOfReset(String token) {
        return account(liveReset(token)).email();
    }

    /** Uses the token up, sets the password and ends all sessions; in the platform's scope. */
    public void resetPassword(String token, String newPasswordHash) {
        Instant now = clock.instant();
        MailToken mailed = liveReset(token);
        Account account = account(mailed);
        mailed.use(now);
        account.changePassword(newPasswordHash);
        accounts.flush();
        sessions.revokeAll(account.id(), now).forEach(live::ended);
        tokens.forget(account.id(), TokenPurpose.PASSWORD_RESET);
    }

    private MailToken liveReset(String token) {
        return tokens.claim(Secrets.hash(token))
                .filter(t -> t.isFor(TokenPurpose.PASSWORD_RESET) && t.isAlive(clock.instant()) && !t.isUsed())
                .orElseThrow(InvalidToken::new);
    }

    private Account account(MailToken mailed) {
        return accounts.find(mailed.personId()).orElseThrow(InvalidToken::new);
    }

    private Account account(UUID personId) {
        return accounts.find(personId).orElseThrow(() -> new NotFound("account"));
    }
}
