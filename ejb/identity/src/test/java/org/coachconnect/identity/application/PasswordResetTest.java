package org.coachconnect.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.coachconnect.identity.application.Identity.EMAIL;

import java.time.Duration;
import org.coachconnect.events.identity.AccountRegistered;
import org.coachconnect.events.identity.PasswordResetRequested;
import org.coachconnect.identity.InvalidCredentials;
import org.coachconnect.identity.InvalidToken;
import org.coachconnect.identity.PasswordReset;
import org.coachconnect.identity.ResetPassword;
import org.coachconnect.identity.SignInRequired;
import org.coachconnect.identity.SignedIn;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.junit.jupiter.api.Test;

class PasswordResetTest {
    private static final String NEW_PASSWORD = "a brand new password";

    private final Identity identity = new Identity();

    @Test
    void isMailedToTheOwnerOfAVerifiedAccount() {
        identity.active();
        identity.facade.requestPasswordReset(" Ana@Example.org");

        assertThat(identity.outbox.events(PasswordResetRequested.class))
                .containsExactly(new PasswordResetRequested(identity.personId()));
        assertThat(issue().email()).isEqualTo(EMAIL);
    }

    @Test
    void isSilentAboutAnUnknownAddressAndCostsTheSame() {
        identity.active();
        int before = identity.hashes.work;
        identity.facade.requestPasswordReset(EMAIL);
        int known = identity.hashes.work - before;
        identity.facade.requestPasswordReset("nobody@example.org");

        assertThat(identity.hashes.work - before).isEqualTo(2 * known);
        assertThat(identity.outbox.events(PasswordResetRequested.class)).hasSize(1);
    }

    @Test
    void asksAnUnverifiedOneToVerifyAgain() {
        identity.register();
        identity.facade.requestPasswordReset(EMAIL);

        assertThat(identity.outbox.events(AccountRegistered.class)).hasSize(2);
    }

    @Test
    void setsThePasswordAndEndsAllSessions() {
        identity.active();
        SignedIn before = identity.signIn();

        identity.facade.resetPassword(new ResetPassword(issue().token(), NEW_PASSWORD));

        assertThatExceptionOfType(SignInRequired.class)
                .isThrownBy(() -> identity.facade.refresh(before.refreshToken()));
        assertThatExceptionOfType(InvalidCredentials.class).isThrownBy(identity::signIn);
        assertThat(identity.signIn(EMAIL, NEW_PASSWORD)).isNotNull();
    }

    @Test
    void worksOnceAndForAnHour() {
        identity.active();
        String used = issue().token();
        identity.facade.resetPassword(new ResetPassword(used, NEW_PASSWORD));
        assertThatExceptionOfType(InvalidToken.class)
                .isThrownBy(() -> identity.facade.resetPassword(new ResetPassword(used, NEW_PASSWORD)));

        String late = issue().token();
        identity.clock.advance(Duration.ofHours(1));
        assertThatExceptionOfType(InvalidToken.class)
                .isThrownBy(() -> identity.facade.resetPassword(new ResetPassword(late, NEW_PASSWORD)));
    }

    @Test
    void aPasswordAgainstTheRulesLeavesTheTokenUsable() {
        identity.active();
        String token = issue().token();

        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> identity.facade.resetPassword(new ResetPassword(token, "short")))
                .satisfies(e ->
                        assertThat(e.errors()).extracting(FieldError::field).containsExactly("password"));
        identity.facade.resetPassword(new ResetPassword(token, NEW_PASSWORD));
    }

    private PasswordReset issue() {
        return identity.inOrganisation(() -> identity.facade.issuePasswordReset(identity.personId()));
    }
}
