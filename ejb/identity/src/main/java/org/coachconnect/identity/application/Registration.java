package org.coachconnect.identity.application;

import java.util.UUID;
import org.coachconnect.identity.domain.EmailAddress;
import org.coachconnect.kernel.Role;
import org.coachconnect.users.CreateProfile;

/** A registration that was checked and whose password is hashed. */
public record Registration(EmailAddress email, String passwordHash, Role role, CreateProfile profile) {
    /** The same values for a person who is there already. */
    CreateProfile profileOf(UUID personId) {
        return new CreateProfile(
                personId, profile.displayName(), profile.timeZone(), profile.locale(), profile.currency());
    }

    @Override
    public String toString() {
        return "Registration[role=" + role + "]";
    }
}
