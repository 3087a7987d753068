package org.coachconnect.identity.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.events.identity.AccountRegistered;
import org.coachconnect.events.identity.AccountVerified;
import org.coachconnect.events.identity.RegistrationRepeated;
import org.coachconnect.identity.EmailTaken;
import org.coachconnect.identity.InvalidToken;
import org.coachconnect.identity.domain.Account;
import org.coachconnect.identity.domain.Accounts;
import org.coachconnect.identity.domain.Attempts;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.identity.domain.MailToken;
import org.coachconnect.identity.domain.MailTokens;
import org.coachconnect.identity.domain.TokenPurpose;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.organisations.OrganisationFacade;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.users.CreateProfile;
import org.coachconnect.users.UserFacade;

/**
 * The transactions of registration. Called in the platform's scope: an e-mail is unique on the whole installation and must be
 * found before its organisation is known. What belongs to the organisation is done in its scope.
 */
@Stateless
@OrganisationScoped
public class Registrations {
    @Inject
    private Accounts accounts;

    @Inject
    private MailTokens tokens;

    @Inject
    private Attempts attempts;

    @EJB
    private UserFacade users;

    @EJB
    private OrganisationFacade organisations;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    public Registrations() {}

    Registrations(
            Accounts accounts,
            MailTokens tokens,
            Attempts attempts,
            UserFacade users,
            OrganisationFacade organisations,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.attempts = attempts;
        this.users = users;
        this.organisations = organisations;
        this.outbox = outbox;
        this.clock = clock;
    }

    public void register(Registration registration) {
        Optional<Account> known = accounts.byEmail(registration.email());
        if (known.isEmpty() && addedAsNew(registration)) {
            return;
        }
        Account account = known.or(() -> accounts.byEmail(registration.email())).orElseThrow();
        if (attempts.begin(MailKeys.of(registration.email())).isZero()) {
            repeat(account, registration);
        }
    }

    /** @return false when somebody else has registered the e-mail in this very moment */
    private boolean addedAsNew(Registration registration) {
        UUID organisationId = organisations.defaultOrganisation().id();
        UUID personId = registration.profile().personId();
        Account account = Account.register(
                personId,
                organisationId,
                registration.email(),
                registration.passwordHash(),
                registration.role(),
                clock.instant());
        if (!accounts.add(account)) {
            return false;
        }
        Scope.in(organisationId, () -> {
            users.create(registration.profile());
            outbox.append(new AccountRegistered(personId));
        });
        return true;
    }

    private void repeat(Account account, Registration registration) {
        if (account.isUnverified()) {
            account.registerAgain(registration.passwordHash(), registration.role());
            accounts.flush();
            tokens.forget(account.id(), TokenPurpose.EMAIL_VERIFICATION);
            Scope.in(account.organisationId(), () -> {
                users.create(registration.profileOf(account.id()));
                outbox.append(new AccountRegistered(account.id()));
            });
        } else if (account.isActive()) {
            publish(account, new RegistrationRepeated(account.id()));
        }
    }

    /** @throws EmailTaken when the e-mail has an account */
    public void create(
            UUID organisationId, EmailAddress email, String passwordHash, Set<Role> roles, CreateProfile profile) {
        Account account =
                Account.verified(profile.personId(), organisationId, email, passwordHash, roles, clock.instant());
        if (!accounts.add(account)) {
            throw new EmailTaken();
        }
        Scope.in(organisationId, () -> users.create(profile));
    }

    public void verify(String token) {
        Instant now = clock.instant();
        MailToken mailed = tokens.claim(Secrets.hash(token))
                .filter(t -> t.isFor(TokenPurpose.EMAIL_VERIFICATION) && t.isAlive(now))
                .orElseThrow(InvalidToken::new);
        Account account = accounts.find(mailed.personId()).orElseThrow(InvalidToken::new);
        mailed.use(now);
        if (account.verify(now)) {
            accounts.flush();
            publish(account, new AccountVerified(account.id()));
        }
    }

    private void publish(Account account, DomainEvent event) {
        Scope.in(account.organisationId(), () -> outbox.append(event));
    }
}
