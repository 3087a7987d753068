package org.coachconnect.coaches.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.coaches.VerificationNotSubmitted;
import org.coachconnect.coaches.VerificationPending;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.coaches.VerificationView;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.Profiles;
import org.coachconnect.coaches.domain.VerificationRequest;
import org.coachconnect.coaches.domain.VerificationRequests;
import org.coachconnect.events.coaches.CoachVerificationDecided;
import org.coachconnect.events.coaches.CoachVerificationSubmitted;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.platform.OrganisationScoped;
import org.jspecify.annotations.Nullable;

/** The work of {@link VerificationFacadeBean} inside one organisation, each call in one transaction. */
@Stateless
@OrganisationScoped
public class VerificationDesk {
    private Profiles profiles;
    private VerificationRequests requests;
    private CoachAnnouncements announcements;
    private Outbox outbox;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    public VerificationDesk() {}

    @Inject
    public VerificationDesk(
            Profiles profiles,
            VerificationRequests requests,
            CoachAnnouncements announcements,
            Outbox outbox,
            Clock clock) {
        this.profiles = profiles;
        this.requests = requests;
        this.announcements = announcements;
        this.outbox = outbox;
        this.clock = clock;
    }

    public VerificationView submit(Caller caller, List<String> evidence) {
        CoachProfile profile = own(caller);
        VerificationRequest request = VerificationRequest.submit(profile, evidence, clock.instant());
        if (requests.findOpen(profile.id()).isPresent() || !requests.add(request)) {
            throw new VerificationPending();
        }
        profile.verificationIs(VerificationStatus.SUBMITTED);
        outbox.append(new CoachVerificationSubmitted(profile.id(), profile.personId()));
        announcements.changed(profile);
        return CoachMapping.view(request, profile);
    }

    public VerificationView latest(Caller caller) {
        CoachProfile profile = own(caller);
        return requests.findLatest(profile.id())
                .map(request -> CoachMapping.view(request, profile))
                .orElseThrow(() -> new NotFound("verification"));
    }

    public Page<VerificationView> page(@Nullable VerificationStatus status, PageRequest page) {
        List<VerificationRequest> found = requests.page(status, page);
        Map<UUID, CoachProfile> coaches =
                profiles.all(found.stream().map(VerificationRequest::coachId).toList()).stream()
                        .collect(Collectors.toMap(CoachProfile::id, profile -> profile));
        List<VerificationView> rows = found.stream()
                .map(request -> CoachMapping.view(request, Objects.requireNonNull(coaches.get(request.coachId()))))
                .toList();
        return Page.of(rows, page, row -> row.id().toString());
    }

    /** Where a coach is; to be asked in the platform's scope. */
    public UUID organisationOf(UUID coachId) {
        return profile(coachId).organisationId();
    }

    public void decide(UUID moderator, UUID coachId, boolean verified, String reason) {
        CoachProfile profile = profile(coachId);
        VerificationRequest request = requests.findOpen(coachId).orElseThrow(VerificationNotSubmitted::new);
        request.decide(moderator, verified, reason, clock.instant());
        profile.verificationIs(request.status());
        outbox.append(new CoachVerificationDecided(coachId, profile.personId(), verified, reason));
        announcements.changed(profile);
    }

    private CoachProfile own(Caller caller) {
        return profiles.findByPerson(caller.personId()).orElseThrow(() -> new NotFound("coach profile"));
    }

    private CoachProfile profile(UUID coachId) {
        return profiles.find(coachId).orElseThrow(() -> new NotFound("coach"));
    }
}
