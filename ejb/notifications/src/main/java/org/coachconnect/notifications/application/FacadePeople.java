package org.coachconnect.notifications.application;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.coachconnect.identity.EmailVerification;
import org.coachconnect.identity.IdentityFacade;
import org.coachconnect.identity.PasswordReset;
import org.coachconnect.users.ProfileView;
import org.coachconnect.users.UserFacade;

/** Asks the facades of identity and users. */
@Dependent
public class FacadePeople implements People {
    @EJB
    private IdentityFacade identity;

    @EJB
    private UserFacade users;

    @Override
    public Recipient recipient(UUID personId) {
        ProfileView profile = users.profile(personId);
        return new Recipient(
                personId,
                profile.organisationId(),
                identity.contact(personId).email(),
                Locale.forLanguageTag(profile.locale()),
                ZoneId.of(profile.timeZone()),
                profile.preferences());
    }

    @Override
    public EmailVerification emailVerification(UUID personId) {
        return identity.issueEmailVerification(personId);
    }

    @Override
    public PasswordReset passwordReset(UUID personId) {
        return identity.issuePasswordReset(personId);
    }
}
