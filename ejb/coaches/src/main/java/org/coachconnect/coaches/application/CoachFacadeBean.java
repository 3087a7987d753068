package org.coachconnect.coaches.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.coachconnect.coaches.AvailabilityView;
import org.coachconnect.coaches.ChangeCoachProfile;
import org.coachconnect.coaches.ChangeOffering;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.CoachProfileExists;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.CreateCoachProfile;
import org.coachconnect.coaches.CreateOffering;
import org.coachconnect.coaches.FindSlots;
import org.coachconnect.coaches.OfferingView;
import org.coachconnect.coaches.Quote;
import org.coachconnect.coaches.SetAvailability;
import org.coachconnect.coaches.SlotNotOffered;
import org.coachconnect.coaches.SlotView;
import org.coachconnect.coaches.domain.Availabilities;
import org.coachconnect.coaches.domain.Availability;
import org.coachconnect.coaches.domain.BusyTimes;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.OfferingTerms;
import org.coachconnect.coaches.domain.Offerings;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.coaches.domain.Sale;
import org.coachconnect.coaches.domain.SlotFinder;
import org.coachconnect.coaches.domain.Standing;
import org.coachconnect.coaches.domain.Standings;
import org.coachconnect.coaches.domain.TimeRange;
import org.coachconnect.coaches.domain.Timetable;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.coachconnect.platform.OrganisationScoped;

/** Profiles, offerings, availability and slots, each call in one transaction. */
@Stateless
@OrganisationScoped
public class CoachFacadeBean implements CoachFacade {
    private static final Duration MAX_SLOT_WINDOW = Duration.ofDays(31);

    /** Longer than a session with both buffers, so that no busy time at the edge is overlooked. */
    private static final Duration EDGE = Duration.ofDays(1);

    private Profiles profiles;
    private Offerings offerings;
    private Availabilities availabilities;
    private Standings standings;
    private BusyTimes busyTimes;
    private NextFreeRefresh nextFree;
    private CoachAnnouncements announcements;
    private CoachPages pages;
    private CoachReader reader;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public CoachFacadeBean() {}

    @Inject
    public CoachFacadeBean(
            Profiles profiles,
            Offerings offerings,
            Availabilities availabilities,
            Standings standings,
            BusyTimes busyTimes,
            NextFreeRefresh nextFree,
            CoachAnnouncements announcements,
            CoachPages pages,
            CoachReader reader,
            Clock clock) {
        this.profiles = profiles;
        this.offerings = offerings;
        this.availabilities = availabilities;
        this.standings = standings;
        this.busyTimes = busyTimes;
        this.nextFree = nextFree;
        this.announcements = announcements;
        this.pages = pages;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public Quote quote(UUID coachId, UUID offeringId, Instant startsAt) {
        Sale sale = sale(coachId, offeringId);
        OfferingTerms terms = sale.offering().terms();
        Availability availability = sale.availability();
        if (!new SlotFinder(availability.openingHours(), terms, clock.instant()).offers(startsAt)) {
            throw new SlotNotOffered("The coach does not offer this start; choose one of the free slots.");
        }
        Instant endsAt = startsAt.plus(Duration.ofMinutes(terms.durationMinutes()));
        return new Quote(
                coachId,
                sale.profile().personId(),
                sale.profile().displayName(),
                offeringId,
                terms.title(),
                startsAt,
                endsAt,
                startsAt.minus(Duration.ofMinutes(terms.bufferBeforeMinutes())),
                endsAt.plus(Duration.ofMinutes(terms.bufferAfterMinutes())),
                terms.price(),
                terms.instantBooking(),
                availability.timeZone());
    }

    @Override
    public CoachView create(Caller caller, CreateCoachProfile command) {
        if (!caller.is(Role.COACH)) {
            throw new Forbidden("Only an account that was registered as a coach can have a coach profile.");
        }
        Instant now = clock.instant();
        CoachProfile profile = CoachProfile.of(caller, CoachMapping.details(command), now);
        if (profiles.findByPerson(caller.personId()).isPresent() || !profiles.add(profile)) {
            throw new CoachProfileExists();
        }
        availabilities.add(new Availability(profile));
        standings.add(new Standing(profile, now));
        announcements.changed(profile);
        return view(profile);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public CoachView get(UUID coachId) {
        return pages.get(coachId, () -> reader.read(coachId));
    }

    @Override
    public CoachView mine(Caller caller) {
        return view(own(caller));
    }

    @Override
    public CoachView change(Caller caller, ChangeCoachProfile command) {
        CoachProfile profile = own(caller);
        profile.describe(CoachMapping.details(profile.details(), command));
        announcements.changed(profile);
        return view(profile);
    }

    @Override
    public OfferingView addOffering(Caller caller, CreateOffering command) {
        CoachProfile profile = own(caller);
        Offering offering = new Offering(profile, CoachMapping.terms(command), clock.instant());
        offerings.add(offering);
        offeringsChanged(profile);
        return CoachMapping.view(offering);
    }

    @Override
    public List<OfferingView> offerings(Caller caller) {
        return offerings.ofCoach(own(caller).id()).stream()
                .map(CoachMapping::view)
                .toList();
    }

    @Override
    public OfferingView changeOffering(Caller caller, UUID offeringId, ChangeOffering command) {
        CoachProfile profile = own(caller);
        Offering offering = onSale(profile.id(), offeringId);
        offering.change(CoachMapping.terms(offering.terms(), command));
        offeringsChanged(profile);
        return CoachMapping.view(offering);
    }

    @Override
    public void archiveOffering(Caller caller, UUID offeringId) {
        CoachProfile profile = own(caller);
        Offering offering = offeringOf(profile.id(), offeringId);
        if (offering.isActive()) {
            offering.archive(clock.instant());
            offeringsChanged(profile);
        }
    }

    @Override
    public AvailabilityView setAvailability(Caller caller, SetAvailability command) {
        CoachProfile profile = own(caller);
        Availability availability = availabilities.of(profile.id());
        availability.replace(Timetable.of(CoachMapping.draft(command)));
        nextFree.refresh(profile.id());
        return CoachMapping.view(availability);
    }

    @Override
    public AvailabilityView availability(Caller caller) {
        return CoachMapping.view(availabilities.of(own(caller).id()));
    }

    @Override
    public List<SlotView> slots(UUID coachId, FindSlots query) {
        ZoneId viewer = viewerZone(query.timeZone());
        TimeRange window = window(query);
        Sale sale = sale(coachId, query.offeringId());
        OfferingTerms terms = sale.offering().terms();
        List<TimeRange> busy = busyTimes.of(
                sale.profile().personId(),
                new TimeRange(window.from().minus(EDGE), window.to().plus(EDGE)));
        Duration duration = Duration.ofMinutes(terms.durationMinutes());
        return new SlotFinder(sale.availability().openingHours(), terms, clock.instant())
                .starts(window.from(), window.to(), busy).stream()
                        .map(start -> slot(start, duration, viewer))
                        .toList();
    }

    private static SlotView slot(Instant start, Duration duration, ZoneId viewer) {
        return new SlotView(
                start, start.plus(duration), DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(start.atZone(viewer)));
    }

    private static ZoneId viewerZone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new InvalidRequest("timeZone", "Use an IANA time zone such as Europe/Berlin.");
        }
        return ZoneId.of(name);
    }

    private static TimeRange window(FindSlots query) {
        if (!query.from().isBefore(query.to())) {
            throw new InvalidRequest("to", "End after the start.");
        }
        if (query.from().plus(MAX_SLOT_WINDOW).isBefore(query.to())) {
            throw new InvalidRequest("to", "Ask for at most " + MAX_SLOT_WINDOW.toDays() + " days.");
        }
        return new TimeRange(query.from(), query.to());
    }

    private void offeringsChanged(CoachProfile profile) {
        announcements.changed(profile);
        nextFree.refresh(profile.id());
    }

    private CoachView view(CoachProfile profile) {
        return CoachMapping.view(profile, standings.of(profile.id()), offerings.ofCoach(profile.id()));
    }

    private CoachProfile profile(UUID coachId) {
        return profiles.find(coachId).orElseThrow(() -> new NotFound("coach"));
    }

    private CoachProfile own(Caller caller) {
        return profiles.findByPerson(caller.personId()).orElseThrow(() -> new NotFound("coach profile"));
    }

    private Sale sale(UUID coachId, UUID offeringId) {
        return offerings
                .sale(coachId, offeringId)
                .filter(sale -> sale.offering().isActive())
                .orElseThrow(() -> new NotFound(profiles.find(coachId).isPresent() ? "offering" : "coach"));
    }

    private Offering onSale(UUID coachId, UUID offeringId) {
        Offering offering = offeringOf(coachId, offeringId);
        if (!offering.isActive()) {
            throw new NotFound("offering");
        }
        return offering;
    }

    private Offering offeringOf(UUID coachId, UUID offeringId) {
        return offerings
                .find(offeringId)
                .filter(offering -> offering.coachId().equals(coachId))
                .orElseThrow(() -> new NotFound("offering"));
    }
}
