package org.coachconnect.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.coachconnect.identity.application.Identity.EMAIL;
import static org.coachconnect.identity.application.Identity.PASSWORD;
import static org.coachconnect.identity.application.Identity.registration;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.events.identity.AccountRegistered;
import org.coachconnect.events.identity.AccountVerified;
import org.coachconnect.events.identity.RegistrationRepeated;
import org.coachconnect.identity.Contact;
import org.coachconnect.identity.CreateAccount;
import org.coachconnect.identity.EmailNotVerified;
import org.coachconnect.identity.EmailTaken;
import org.coachconnect.identity.InvalidCredentials;
import org.coachconnect.identity.InvalidToken;
import org.coachconnect.identity.RegisterAccount;
import org.coachconnect.kernel.FieldError;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.junit.jupiter.api.Test;

class RegistrationTest {
    private final Identity identity = new Identity();

    @Test
    void makesAnUnverifiedAccountWithAProfileInTheDefaultOrganisation() {
        identity.register();

        UUID person = identity.personId();
        assertThat(identity.outbox.events()).containsExactly(new AccountRegistered(person));
        assertThat(identity.inOrganisation(() -> identity.users.profile(person)).displayName())
                .isEqualTo("Ana");
        assertThatExceptionOfType(EmailNotVerified.class).isThrownBy(identity::signIn);
    }

    @Test
    void isVerifiedByTheMailedTokenOnce() {
        identity.register();
        String token = verificationToken();

        identity.facade.verifyEmail(token);
        identity.facade.verifyEmail(token);

        assertThat(identity.signIn().person().roles()).containsExactly(Role.PLAYER);
        assertThat(identity.outbox.events(AccountVerified.class)).hasSize(1);
    }

    @Test
    void aVerificationEndsAfterADay() {
        identity.register();
        String token = verificationToken();
        identity.clock.advance(Duration.ofHours(24));

        assertThatExceptionOfType(InvalidToken.class).isThrownBy(() -> identity.facade.verifyEmail(token));
    }

    @Test
    void aNewMailMakesTheOlderLinkUseless() {
        identity.register();
        String older = verificationToken();
        verificationToken();

        assertThatExceptionOfType(InvalidToken.class).isThrownBy(() -> identity.facade.verifyEmail(older));
    }

    @Test
    void aResetTokenVerifiesNothing() {
        identity.register();
        String token = identity.inOrganisation(
                () -> identity.facade.issuePasswordReset(identity.personId()).token());

        assertThatExceptionOfType(InvalidToken.class).isThrownBy(() -> identity.facade.verifyEmail(token));
    }

    @Test
    void repeatedBeforeVerificationTheNewestCountsAndAnotherMailIsSent() {
        identity.register();
        String older = verificationToken();

        identity.facade.register(registration(" ANA@Example.org", "another long password"));

        assertThat(identity.outbox.events(AccountRegistered.class)).hasSize(2);
        assertThatExceptionOfType(InvalidToken.class).isThrownBy(() -> identity.facade.verifyEmail(older));
        identity.facade.verifyEmail(verificationToken());
        assertThatExceptionOfType(InvalidCredentials.class).isThrownBy(identity::signIn);
        assertThat(identity.signIn(EMAIL, "another long password")).isNotNull();
    }

    @Test
    void repeatedAfterVerificationTheOwnerIsToldAndNothingChanges() {
        UUID person = identity.active();

        identity.facade.register(registration(EMAIL, "another long password"));

        assertThat(identity.outbox.events(RegistrationRepeated.class))
                .containsExactly(new RegistrationRepeated(person));
        assertThat(identity.signIn()).isNotNull();
    }

    @Test
    void costsAsMuchForAKnownAddressAsForANewOne() {
        identity.register();
        int first = identity.hashes.work;
        identity.register();

        assertThat(identity.hashes.work).isEqualTo(2 * first);
    }

    @Test
    void cannotBeUsedToFloodAnInbox() {
        for (int i = 0; i < 50; i++) {
            identity.register();
        }

        assertThat(identity.outbox.events()).hasSizeLessThan(10);
    }

    @Test
    void namesEveryFieldAtFault() {
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> identity.facade.register(
                        new RegisterAccount("ana@", PASSWORD, "", "Mars/Olympus", "xx", Role.ADMIN)))
                .satisfies(e -> assertThat(e.errors())
                        .extracting(FieldError::field)
                        .containsExactly("role", "email", "displayName", "timeZone", "locale"));
        assertThatExceptionOfType(InvalidRequest.class)
                .isThrownBy(() -> identity.facade.register(registration(EMAIL, "short")))
                .satisfies(e ->
                        assertThat(e.errors()).extracting(FieldError::field).containsExactly("password"));
        assertThat(identity.hashes.work).isZero();
    }

    @Test
    void anAdministratorMakesAVerifiedAccount() {
        UUID organisation = identity.organisations.defaultOrganisation().id();
        UUID person = identity.facade.createAccount(account(organisation));

        assertThat(identity.signIn("admin@example.org", PASSWORD).person().roles())
                .containsExactlyInAnyOrder(Role.ADMIN, Role.PLAYER);
        assertThat(identity.inOrganisation(() -> identity.facade.contact(person)))
                .isEqualTo(new Contact(person, "admin@example.org"));
        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() -> identity.facade.createAccount(account(organisation)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> identity.facade.createAccount(account(UUID.randomUUID())));
    }

    private String verificationToken() {
        return identity.inOrganisation(() ->
                identity.facade.issueEmailVerification(identity.personId()).token());
    }

    private static CreateAccount account(UUID organisation) {
        return new CreateAccount(
                organisation,
                "admin@example.org",
                PASSWORD,
                "Admin",
                "UTC",
                "en",
                "USD",
                Set.of(Role.ADMIN, Role.PLAYER));
    }
}
