package org.coachconnect.coaches.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.GeoPoint;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.OfferingTerms;
import org.coachconnect.coaches.domain.Offerings;
import org.coachconnect.coaches.domain.ProfileDetails;
import org.coachconnect.events.coaches.CoachProfileChanged;
import org.coachconnect.outbox.Outbox;

/** Tells the other contexts what a coach's public profile looks like now. */
@Dependent
class CoachAnnouncements {
    private final Offerings offerings;
    private final Outbox outbox;
    private final CoachPages pages;

    @Inject
    CoachAnnouncements(Offerings offerings, Outbox outbox, CoachPages pages) {
        this.offerings = offerings;
        this.outbox = outbox;
        this.pages = pages;
    }

    void changed(CoachProfile profile) {
        pages.changed(profile.organisationId(), profile.id());
        ProfileDetails details = profile.details();
        GeoPoint location = details.location();
        outbox.append(new CoachProfileChanged(
                profile.id(),
                profile.personId(),
                profile.displayName(),
                details.headline(),
                details.bio(),
                details.games().stream()
                        .map(g -> new CoachProfileChanged.Game(g.game(), g.rank(), g.roles()))
                        .toList(),
                details.languages(),
                details.country(),
                location == null ? null : location.latitude(),
                location == null ? null : location.longitude(),
                details.timeZone(),
                profile.verification().name(),
                onSale(profile)));
    }

    private List<CoachProfileChanged.Offering> onSale(CoachProfile profile) {
        return offerings.ofCoach(profile.id()).stream()
                .filter(Offering::isActive)
                .map(CoachAnnouncements::offering)
                .toList();
    }

    private static CoachProfileChanged.Offering offering(Offering offering) {
        OfferingTerms terms = offering.terms();
        return new CoachProfileChanged.Offering(
                offering.id(), terms.title(), terms.game(), terms.durationMinutes(), terms.price());
    }
}
