package org.coachconnect.notifications.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.identity.EmailVerification;
import org.coachconnect.identity.PasswordReset;
import org.coachconnect.notifications.application.Notifier.Cause;
import org.coachconnect.notifications.application.Notifier.Notice;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.platform.OrganisationScoped;

/**
 * Mails an account cannot do without. Anybody can cause them for anybody's address, so nothing that was typed into the
 * registration, not even the name, is in them.
 */
@Stateless
@OrganisationScoped
public class AccountNotices {
    @Inject
    private People people;

    @Inject
    private Notifier notifier;

    public AccountNotices() {}

    AccountNotices(People people, Notifier notifier) {
        this.people = people;
        this.notifier = notifier;
    }

    public void registered(Cause cause, UUID personId) {
        EmailVerification verification = people.emailVerification(personId);
        mail(
                cause,
                NoticeKind.VERIFY_EMAIL,
                personId,
                verification.email(),
                "/verify-email?token=" + verification.token());
    }

    public void registeredAgain(Cause cause, UUID personId) {
        String email = people.recipient(personId).email();
        mail(cause, NoticeKind.ALREADY_REGISTERED, personId, email, "/reset-password");
    }

    public void passwordForgotten(Cause cause, UUID personId) {
        PasswordReset reset = people.passwordReset(personId);
        mail(cause, NoticeKind.RESET_PASSWORD, personId, reset.email(), "/reset-password?token=" + reset.token());
    }

    private void mail(Cause cause, NoticeKind kind, UUID personId, String email, String path) {
        notifier.mailAlways(
                people.recipient(personId),
                email,
                new Notice(cause, kind, "", personId, path, person -> Map.of(), null));
    }
}
