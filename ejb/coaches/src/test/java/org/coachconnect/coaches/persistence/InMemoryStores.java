package org.coachconnect.coaches.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.coaches.domain.Availabilities;
import org.coachconnect.coaches.domain.Availability;
import org.coachconnect.coaches.domain.BusyTime;
import org.coachconnect.coaches.domain.BusyTimes;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.Offerings;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.coaches.domain.Sale;
import org.coachconnect.coaches.domain.Standing;
import org.coachconnect.coaches.domain.Standings;
import org.coachconnect.coaches.domain.TimeRange;
import org.coachconnect.coaches.domain.VerificationRequest;
import org.coachconnect.coaches.domain.VerificationRequests;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.jspecify.annotations.Nullable;

/** The repositories in memory, fenced by the scope as the database is. */
public final class InMemoryStores implements Stores {
    private final ProfileList profiles = new ProfileList();
    private final AvailabilityMap availabilities = new AvailabilityMap();
    private final OfferingList offerings = new OfferingList(profiles, availabilities);
    private final StandingMap standings = new StandingMap();
    private final BusyMap busyTimes = new BusyMap();
    private final RequestList verifications = new RequestList();

    @Override
    public Profiles profiles() {
        return profiles;
    }

    @Override
    public Offerings offerings() {
        return offerings;
    }

    @Override
    public Availabilities availabilities() {
        return availabilities;
    }

    @Override
    public Standings standings() {
        return standings;
    }

    @Override
    public BusyTimes busyTimes() {
        return busyTimes;
    }

    @Override
    public VerificationRequests verifications() {
        return verifications;
    }

    private static boolean visible(UUID organisationId) {
        return Scope.setting().equals("*") || Scope.setting().equals(organisationId.toString());
    }

    private static final class ProfileList implements Profiles {
        private final List<CoachProfile> rows = new ArrayList<>();

        @Override
        public boolean add(CoachProfile profile) {
            return rows.stream()
                            .noneMatch(p -> p.personId().equals(profile.personId())
                                    && p.organisationId().equals(profile.organisationId()))
                    && rows.add(profile);
        }

        @Override
        public Optional<CoachProfile> find(UUID coachId) {
            return rows.stream()
                    .filter(p -> p.id().equals(coachId) && visible(p.organisationId()))
                    .findFirst();
        }

        @Override
        public List<CoachProfile> all(Collection<UUID> coachIds) {
            return rows.stream()
                    .filter(p -> coachIds.contains(p.id()) && visible(p.organisationId()))
                    .toList();
        }

        @Override
        public Optional<CoachProfile> findByPerson(UUID personId) {
            return allOfPerson(personId).stream().findFirst();
        }

        @Override
        public List<CoachProfile> allOfPerson(UUID personId) {
            return rows.stream()
                    .filter(p -> p.personId().equals(personId) && visible(p.organisationId()))
                    .toList();
        }
    }

    private static final class OfferingList implements Offerings {
        private final List<Offering> rows = new ArrayList<>();
        private final Profiles profiles;
        private final Availabilities availabilities;

        OfferingList(Profiles profiles, Availabilities availabilities) {
            this.profiles = profiles;
            this.availabilities = availabilities;
        }

        @Override
        public void add(Offering offering) {
            rows.add(offering);
        }

        @Override
        public Optional<Offering> find(UUID offeringId) {
            return rows.stream()
                    .filter(o -> o.id().equals(offeringId) && visible(o.organisationId()))
                    .findFirst();
        }

        @Override
        public Optional<Sale> sale(UUID coachId, UUID offeringId) {
            return find(offeringId)
                    .filter(offering -> offering.coachId().equals(coachId))
                    .map(offering ->
                            new Sale(profiles.find(coachId).orElseThrow(), offering, availabilities.of(coachId)));
        }

        @Override
        public List<Offering> ofCoach(UUID coachId) {
            return rows.stream()
                    .filter(o -> o.coachId().equals(coachId) && visible(o.organisationId()))
                    .toList();
        }
    }

    private static final class AvailabilityMap implements Availabilities {
        private final Map<UUID, Availability> rows = new HashMap<>();

        @Override
        public void add(Availability availability) {
            rows.put(availability.coachId(), availability);
        }

        @Override
        public Availability of(UUID coachId) {
            return Optional.ofNullable(rows.get(coachId))
                    .filter(a -> visible(a.organisationId()))
                    .orElseThrow(() -> new NotFound("coach"));
        }
    }

    private static final class StandingMap implements Standings {
        private final Map<UUID, Standing> rows = new HashMap<>();

        @Override
        public void add(Standing standing) {
            rows.put(standing.coachId(), standing);
        }

        @Override
        public Standing of(UUID coachId) {
            return lock(coachId).orElseThrow(() -> new NotFound("coach"));
        }

        @Override
        public Optional<Standing> lock(UUID coachId) {
            return Optional.ofNullable(rows.get(coachId)).filter(s -> visible(s.organisationId()));
        }

        @Override
        public Optional<Standing> claimDue(UUID coachId, Instant now) {
            return lock(coachId).filter(s -> !s.nextFreeCheckAt().isAfter(now));
        }

        @Override
        public List<Standing> due(Instant now, int limit) {
            return rows.values().stream()
                    .filter(s ->
                            visible(s.organisationId()) && !s.nextFreeCheckAt().isAfter(now))
                    .sorted(Comparator.comparing(Standing::nextFreeCheckAt))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void flush() {
            // Memory is written at once.
        }
    }

    private static final class BusyMap implements BusyTimes {
        private final Map<UUID, BusyTime> rows = new LinkedHashMap<>();

        @Override
        public void record(BusyTime busy) {
            rows.merge(
                    busy.bookingId(),
                    busy,
                    (known, newer) -> known.bookingVersion() < newer.bookingVersion() ? newer : known);
        }

        @Override
        public List<TimeRange> of(UUID personId, TimeRange window) {
            return rows.values().stream()
                    .filter(b -> b.coachPersonId().equals(personId) && !b.released())
                    .map(BusyTime::taken)
                    .filter(t -> t.to().isAfter(window.from()) && t.from().isBefore(window.to()))
                    .sorted(Comparator.comparing(TimeRange::from))
                    .toList();
        }

        @Override
        public int forgetBefore(Instant moment) {
            int before = rows.size();
            rows.values().removeIf(b -> b.taken().to().isBefore(moment));
            return before - rows.size();
        }
    }

    private static final class RequestList implements VerificationRequests {
        private final List<VerificationRequest> rows = new ArrayList<>();

        @Override
        public boolean add(VerificationRequest request) {
            return findOpen(request.coachId()).isEmpty() && rows.add(request);
        }

        @Override
        public Optional<VerificationRequest> findOpen(UUID coachId) {
            return matching(r -> r.coachId().equals(coachId) && r.status() == VerificationStatus.SUBMITTED).stream()
                    .findFirst();
        }

        @Override
        public Optional<VerificationRequest> findLatest(UUID coachId) {
            return matching(r -> r.coachId().equals(coachId)).stream()
                    .max(Comparator.comparing(r -> r.id().toString()));
        }

        @Override
        public List<VerificationRequest> page(@Nullable VerificationStatus status, PageRequest page) {
            String after = page.after().orElse("");
            return matching(r -> (status == null || r.status() == status)
                            && r.id().toString().compareTo(after) > 0)
                    .stream()
                    .sorted(Comparator.comparing(r -> r.id().toString()))
                    .limit(page.limitPlusOne())
                    .toList();
        }

        private List<VerificationRequest> matching(Predicate<VerificationRequest> condition) {
            return rows.stream()
                    .filter(r -> visible(r.organisationId()) && condition.test(r))
                    .toList();
        }
    }
}
