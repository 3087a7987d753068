package org.coachconnect.identity;

import jakarta.ejb.Local;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Registration, sign-in and sign-in sessions. Nothing here tells whether an e-mail address has an account: the answer and,
 * as far as possible, its time are the same.
 */
@Local
public interface IdentityFacade {
    /**
     * Registers a person into the default organisation, with the profile, and publishes AccountRegistered. For an e-mail
     * that is verified already its owner is told instead (RegistrationRepeated); for one that is not, the newest registration
     * replaces the one before.
     *
     * @throws org.coachconnect.kernel.InvalidRequest naming each field at fault
     */
    void register(RegisterAccount command);

    /**
     * Verifies the e-mail; publishes AccountVerified the first time. The same token again, within its life, is no error.
     *
     * @throws InvalidToken (400) when the token is unknown, replaced or expired
     */
    void verifyEmail(String token);

    /**
     * Signs in and opens a session for the device.
     *
     * @throws InvalidCredentials (401) for an unknown e-mail and for a wrong password alike
     * @throws EmailNotVerified (403) and
     * @throws AccountLocked (403), both only after the right password
     * @throws TooManyAttempts (429) after repeated failures from this address for this account
     */
    SignedIn signIn(SignIn command);

    /**
     * Exchanges a refresh token for a new one and a new access token. A token that was exchanged already revokes its whole
     * session, unless it comes within ten seconds (two tabs, a lost answer): then it gets the same successor again.
     *
     * @throws SignInRequired (401) when the token is missing, unknown, expired or revoked
     */
    SignedIn refresh(@Nullable String refreshToken);

    /** Ends the session of the refresh token; no error when there is none. */
    void signOut(@Nullable String refreshToken);

    /** The caller's live sessions, the last used first, at most 100. */
    List<SessionView> sessions(Caller caller);

    /** @throws NotFound when it is no live session of the caller */
    void revokeSession(Caller caller, UUID sessionId);

    /** Publishes PasswordResetRequested for a verified account; does nothing that can be seen for any other address. */
    void requestPasswordReset(String email);

    /**
     * Sets a new password and revokes all sessions of the account.
     *
     * @throws InvalidToken (400) when the token is unknown, used or expired
     * @throws org.coachconnect.kernel.InvalidRequest for a password against the rules; the token can then be used again
     */
    void resetPassword(ResetPassword command);

    /** Whether the session of an access token has neither been ended nor run out; asked at every request. */
    boolean isSessionLive(UUID sessionId);

    /**
     * Makes the token of a verification mail: 24 hours, replaces those before; only its hash is kept. Joins the caller's
     * transaction.
     *
     * @throws NotFound when there is no such account in the organisation in scope
     */
    EmailVerification issueEmailVerification(UUID personId);

    /**
     * Makes the token of a password-reset mail: one hour, one use, replaces those before. Joins the caller's transaction.
     *
     * @throws NotFound when there is no such account in the organisation in scope
     */
    PasswordReset issuePasswordReset(UUID personId);

    /**
     * How to reach a person by mail; never for other persons' eyes.
     *
     * @throws NotFound when there is no such account in the organisation in scope
     */
    Contact contact(UUID personId);

    /**
     * Makes an account that is verified already, with its profile; for administrators and demo data. Must be called without
     * a transaction or with one it does not depend on: it commits on its own.
     *
     * @return the id of the person
     * @throws EmailTaken (409) when the e-mail has an account
     */
    UUID createAccount(CreateAccount command);

    /** The public keys (RFC 7517) that verify our access tokens. */
    List<VerificationKey> verificationKeys();
}
