package org.coachconnect.users;

import jakarta.ejb.Local;
import java.util.UUID;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;

/** Profiles of people. Works in the organisation in scope. */
@Local
public interface UserFacade {
    /**
     * Makes the profile of a new account, in the caller's transaction; publishes ProfileChanged. Called again for the same
     * person (a registration repeated before the e-mail was verified) it replaces the basics.
     *
     * @throws org.coachconnect.kernel.InvalidRequest with what {@link CreateProfile#problems()} names
     */
    ProfileView create(CreateProfile command);

    /** @throws NotFound when there is no such person in the organisation in scope */
    ProfileView profile(UUID personId);

    /**
     * Replaces what the caller may change of the own profile; publishes ProfileChanged when something did change.
     *
     * @throws org.coachconnect.kernel.InvalidRequest naming each field at fault
     * @throws ProfileChangedMeanwhile (409) when the profile is no longer at {@link UpdateProfile#version()}
     */
    ProfileView update(Caller caller, UpdateProfile command);
}
