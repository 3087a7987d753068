package org.coachconnect.identity.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.identity.AccountLocked;
import org.coachconnect.identity.AccountStatus;
import org.coachconnect.identity.Contact;
import org.coachconnect.identity.CreateAccount;
import org.coachconnect.identity.EmailNotVerified;
import org.coachconnect.identity.EmailVerification;
import org.coachconnect.identity.IdentityFacade;
import org.coachconnect.identity.InvalidCredentials;
import org.coachconnect.identity.PasswordReset;
import org.coachconnect.identity.RegisterAccount;
import org.coachconnect.identity.ResetPassword;
import org.coachconnect.identity.SessionView;
import org.coachconnect.identity.SignIn;
import org.coachconnect.identity.SignInRequired;
import org.coachconnect.identity.SignedIn;
import org.coachconnect.identity.TooManyAttempts;
import org.coachconnect.identity.VerificationKey;
import org.coachconnect.identity.application.MailedTokens.Issued;
import org.coachconnect.identity.application.SignIns.Credentials;
import org.coachconnect.identity.application.SignIns.Opened;
import org.coachconnect.identity.domain.Attempts;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.identity.domain.PasswordHashes;
import org.coachconnect.identity.domain.PasswordRules;
import org.coachconnect.identity.domain.SignInSession;
import org.coachconnect.identity.domain.TokenPurpose;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.organisations.OrganisationFacade;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.users.CreateProfile;
import org.jspecify.annotations.Nullable;

/**
 * The use cases of identity. Passwords are hashed and tokens signed here, outside any transaction, because both are slow; the
 * transactions are in {@link Registrations}, {@link SignIns} and {@link MailedTokens}. What is looked up by e-mail or token
 * runs in the platform's scope on purpose: nobody is signed in yet, so no organisation is known.
 */
@Stateless
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IdentityFacadeBean implements IdentityFacade {
    @EJB
    private Registrations registrations;

    @EJB
    private SignIns signIns;

    @EJB
    private MailedTokens mailed;

    @EJB
    private OrganisationFacade organisations;

    @Inject
    private PasswordHashes passwords;

    @Inject
    private AccessTokens accessTokens;

    @Inject
    private Attempts attempts;

    @Inject
    private LiveSessions live;

    public IdentityFacadeBean() {}

    IdentityFacadeBean(
            Registrations registrations,
            SignIns signIns,
            MailedTokens mailed,
            OrganisationFacade organisations,
            PasswordHashes passwords,
            AccessTokens accessTokens,
            Attempts attempts,
            LiveSessions live) {
        this.registrations = registrations;
        this.signIns = signIns;
        this.mailed = mailed;
        this.organisations = organisations;
        this.passwords = passwords;
        this.accessTokens = accessTokens;
        this.attempts = attempts;
        this.live = live;
    }

    @Override
    public void register(RegisterAccount command) {
        CreateProfile profile =
                new CreateProfile(Ids.next(), command.displayName(), command.timeZone(), command.locale(), null);
        List<FieldError> errors = new ArrayList<>();
        if (command.role() != Role.PLAYER && command.role() != Role.COACH) {
            errors.add(new FieldError("role", "Use PLAYER or COACH."));
        }
        EmailAddress email = checked(command.email(), command.password(), profile, errors);
        Registration registration =
                new Registration(email, passwords.hash(command.password()), command.role(), profile);
        Scope.platform(() -> registrations.register(registration));
    }

    @Override
    public UUID createAccount(CreateAccount command) {
        UUID personId = Ids.next();
        CreateProfile profile = new CreateProfile(
                personId, command.displayName(), command.timeZone(), command.locale(), command.currency());
        List<FieldError> errors = new ArrayList<>();
        if (command.roles().isEmpty()) {
            errors.add(new FieldError("roles", "Give at least one role."));
        }
        EmailAddress email = checked(command.email(), command.password(), profile, errors);
        UUID organisationId = organisations.find(command.organisationId()).id();
        String hash = passwords.hash(command.password());
        Scope.platform(() -> registrations.create(organisationId, email, hash, command.roles(), profile));
        return personId;
    }

    private static EmailAddress checked(
            String address, String password, CreateProfile profile, List<FieldError> errors) {
        Optional<EmailAddress> email = EmailAddress.parse(address);
        if (email.isEmpty()) {
            errors.add(new FieldError("email", "Use an e-mail address such as name@example.org."));
        }
        email.flatMap(e -> PasswordRules.objection(password, e))
                .ifPresent(objection -> errors.add(new FieldError("password", objection)));
        errors.addAll(profile.problems());
        if (!errors.isEmpty()) {
            throw new InvalidRequest(errors);
        }
        return email.orElseThrow();
    }

    @Override
    public void verifyEmail(String token) {
        Scope.platform(() -> registrations.verify(token));
    }

    @Override
    public SignedIn signIn(SignIn command) {
        String attempt = attemptKey(command);
        var wait = attempts.begin(attempt);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        Optional<Credentials> found =
                EmailAddress.parse(command.email()).flatMap(email -> Scope.platform(() -> signIns.credentials(email)));
        String stored = found.map(Credentials::passwordHash).orElse(null);
        if (!passwords.matches(command.password(), stored) || found.isEmpty()) {
            throw new InvalidCredentials();
        }
        attempts.succeeded(attempt);
        Credentials credentials = found.get();
        requireUsable(credentials.status());
        String newHash = passwords.isOutdated(credentials.passwordHash()) ? passwords.hash(command.password()) : null;
        return signedIn(Scope.platform(() -> signIns.open(credentials, newHash, command.userAgent())));
    }

    /** Per account and address, so that nobody can shut an account for its owner; the key tells neither. */
    private static String attemptKey(SignIn command) {
        String email = command.email().strip().toLowerCase(Locale.ROOT);
        return "sign-in." + Secrets.hash(email + "\n" + command.address());
    }

    private static void requireUsable(AccountStatus status) {
        if (status == AccountStatus.UNVERIFIED) {
            throw new EmailNotVerified();
        }
        if (status == AccountStatus.LOCKED) {
            throw new AccountLocked();
        }
    }

    @Override
    public SignedIn refresh(@Nullable String refreshToken) {
        if (refreshToken == null) {
            throw new SignInRequired();
        }
        Optional<Opened> opened = Scope.platform(() -> signIns.exchange(refreshToken));
        return signedIn(opened.orElseThrow(SignInRequired::new));
    }

    @Override
    public void signOut(@Nullable String refreshToken) {
        if (refreshToken != null) {
            Scope.platform(() -> signIns.end(refreshToken));
        }
    }

    @Override
    public List<SessionView> sessions(Caller caller) {
        return signIns.live(caller.personId()).stream()
                .map(IdentityFacadeBean::view)
                .toList();
    }

    @Override
    public void revokeSession(Caller caller, UUID sessionId) {
        signIns.revoke(caller.personId(), sessionId);
    }

    @Override
    public boolean isSessionLive(UUID sessionId) {
        return live.isLive(sessionId, () -> Scope.platform(() -> signIns.isLive(sessionId)));
    }

    @Override
    public void requestPasswordReset(String email) {
        EmailAddress address = EmailAddress.parse(email)
                .orElseThrow(() -> new InvalidRequest("email", "Use an e-mail address such as name@example.org."));
        Scope.platform(() -> mailed.requestPasswordReset(address));
        // The time of a hash lies over the little that differs between a known and an unknown address.
        passwords.matches("", null);
    }

    @Override
    public void resetPassword(ResetPassword command) {
        EmailAddress email = Scope.platform(() -> mailed.ownerOfReset(command.token()));
        PasswordRules.objection(command.password(), email).ifPresent(objection -> {
            throw new InvalidRequest("password", objection);
        });
        String hash = passwords.hash(command.password());
        Scope.platform(() -> mailed.resetPassword(command.token(), hash));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public EmailVerification issueEmailVerification(UUID personId) {
        Issued issued = mailed.issue(personId, TokenPurpose.EMAIL_VERIFICATION);
        return new EmailVerification(issued.email().value(), issued.token());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public PasswordReset issuePasswordReset(UUID personId) {
        Issued issued = mailed.issue(personId, TokenPurpose.PASSWORD_RESET);
        return new PasswordReset(issued.email().value(), issued.token());
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Contact contact(UUID personId) {
        return new Contact(personId, mailed.emailOf(personId).value());
    }

    @Override
    public List<VerificationKey> verificationKeys() {
        return accessTokens.verificationKeys();
    }

    private SignedIn signedIn(Opened opened) {
        String accessToken = accessTokens.mint(opened.person(), opened.sessionId());
        return new SignedIn(
                opened.person(), accessToken, accessTokens.life(), opened.refreshToken(), SignInSession.IDLE_LIFE);
    }

    private static SessionView view(SignInSession session) {
        return new SessionView(
                session.id(), session.device(), session.createdAt(), session.lastUsedAt(), session.expiresAt());
    }
}
