package org.coachconnect.coaches.persistence;

import org.coachconnect.coaches.domain.Availabilities;
import org.coachconnect.coaches.domain.BusyTimes;
import org.coachconnect.coaches.domain.Offerings;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.coaches.domain.Standings;
import org.coachconnect.coaches.domain.VerificationRequests;

/** All repositories of the context, in one transaction. */
public interface Stores {
    Profiles profiles();

    Offerings offerings();

    Availabilities availabilities();

    Standings standings();

    BusyTimes busyTimes();

    VerificationRequests verifications();
}
