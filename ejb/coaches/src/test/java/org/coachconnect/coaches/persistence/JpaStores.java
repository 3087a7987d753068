package org.coachconnect.coaches.persistence;

import jakarta.persistence.EntityManager;
import org.coachconnect.coaches.domain.Availabilities;
import org.coachconnect.coaches.domain.BusyTimes;
import org.coachconnect.coaches.domain.Offerings;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.coaches.domain.Standings;
import org.coachconnect.coaches.domain.VerificationRequests;

/** The repositories on one entity manager. */
record JpaStores(
        Profiles profiles,
        Offerings offerings,
        Availabilities availabilities,
        Standings standings,
        BusyTimes busyTimes,
        VerificationRequests verifications)
        implements Stores {
    static JpaStores on(EntityManager em) {
        return new JpaStores(
                new JpaProfiles(em),
                new JpaOfferings(em),
                new JpaAvailabilities(em),
                new JpaStandings(em),
                new JpaBusyTimes(em),
                new JpaVerificationRequests(em));
    }
}
