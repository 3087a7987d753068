package org.coachconnect.coaches.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.Offerings;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.coaches.domain.Standings;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.platform.OrganisationScoped;

/** Reads public profiles from the tables; in a bean of its own, so that what is cached needs no transaction. */
@Stateless
@OrganisationScoped
public class CoachReader {
    private Profiles profiles;
    private Standings standings;
    private Offerings offerings;

    @SuppressWarnings("NullAway.Init")
    public CoachReader() {}

    @Inject
    public CoachReader(Profiles profiles, Standings standings, Offerings offerings) {
        this.profiles = profiles;
        this.standings = standings;
        this.offerings = offerings;
    }

    public CoachView read(UUID coachId) {
        CoachProfile profile = profiles.find(coachId).orElseThrow(() -> new NotFound("coach"));
        return CoachMapping.view(profile, standings.of(profile.id()), offerings.ofCoach(profile.id()));
    }
}
