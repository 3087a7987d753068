package org.coachconnect.coaches.application;

import java.util.List;
import java.util.Objects;
import org.coachconnect.coaches.AvailabilityView;
import org.coachconnect.coaches.ChangeCoachProfile;
import org.coachconnect.coaches.ChangeOffering;
import org.coachconnect.coaches.CoachGame;
import org.coachconnect.coaches.CoachLocation;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.CreateCoachProfile;
import org.coachconnect.coaches.CreateOffering;
import org.coachconnect.coaches.OfferingView;
import org.coachconnect.coaches.SetAvailability;
import org.coachconnect.coaches.VerificationView;
import org.coachconnect.coaches.domain.Availability;
import org.coachconnect.coaches.domain.CoachProfile;
import org.coachconnect.coaches.domain.GameSkill;
import org.coachconnect.coaches.domain.GeoPoint;
import org.coachconnect.coaches.domain.LocalInterval;
import org.coachconnect.coaches.domain.Offering;
import org.coachconnect.coaches.domain.OfferingTerms;
import org.coachconnect.coaches.domain.ProfileDetails;
import org.coachconnect.coaches.domain.Standing;
import org.coachconnect.coaches.domain.Timetable;
import org.coachconnect.coaches.domain.VerificationRequest;
import org.jspecify.annotations.Nullable;

/** Between the contract and the domain. */
final class CoachMapping {
    private CoachMapping() {}

    static ProfileDetails details(CreateCoachProfile command) {
        return new ProfileDetails(
                command.headline(),
                command.bio(),
                skills(command.games()),
                command.languages(),
                command.country(),
                point(command.location()),
                command.timeZone());
    }

    static ProfileDetails details(ProfileDetails now, ChangeCoachProfile command) {
        List<CoachGame> games = command.games();
        return new ProfileDetails(
                or(command.headline(), now.headline()),
                or(command.bio(), now.bio()),
                games == null ? now.games() : skills(games),
                or(command.languages(), now.languages()),
                or(command.country(), now.country()),
                command.location() == null ? now.location() : point(command.location()),
                or(command.timeZone(), now.timeZone()));
    }

    static OfferingTerms terms(CreateOffering command) {
        return new OfferingTerms(
                command.title(),
                command.game(),
                command.durationMinutes(),
                command.price(),
                command.instantBooking(),
                command.bufferBeforeMinutes(),
                command.bufferAfterMinutes(),
                command.minimumNoticeMinutes(),
                command.windowDays());
    }

    static OfferingTerms terms(OfferingTerms now, ChangeOffering command) {
        return new OfferingTerms(
                or(command.title(), now.title()),
                or(command.game(), now.game()),
                or(command.durationMinutes(), now.durationMinutes()),
                or(command.price(), now.price()),
                or(command.instantBooking(), now.instantBooking()),
                or(command.bufferBeforeMinutes(), now.bufferBeforeMinutes()),
                or(command.bufferAfterMinutes(), now.bufferAfterMinutes()),
                or(command.minimumNoticeMinutes(), now.minimumNoticeMinutes()),
                or(command.windowDays(), now.windowDays()));
    }

    static Timetable.Draft draft(SetAvailability command) {
        return new Timetable.Draft(
                command.timeZone(),
                command.weekly().stream()
                        .map(w -> new Timetable.DraftRule(w.day(), new Timetable.DraftHours(w.from(), w.to())))
                        .toList(),
                command.overrides().stream()
                        .map(o -> new Timetable.DraftDay(
                                o.date(),
                                o.intervals().stream()
                                        .map(i -> new Timetable.DraftHours(i.from(), i.to()))
                                        .toList()))
                        .toList());
    }

    static CoachView view(CoachProfile profile, Standing standing, List<Offering> offerings) {
        ProfileDetails details = profile.details();
        GeoPoint location = details.location();
        return new CoachView(
                profile.id(),
                profile.personId(),
                profile.displayName(),
                details.headline(),
                details.bio(),
                games(details),
                details.languages(),
                details.country(),
                location == null ? null : new CoachLocation(location.latitude(), location.longitude()),
                details.timeZone(),
                profile.verification(),
                new CoachView.Rating(
                        standing.ratingCount() == 0 ? null : standing.ratingMean(), standing.ratingCount()),
                standing.nextFreeAt(),
                offerings.stream()
                        .filter(Offering::isActive)
                        .map(CoachMapping::view)
                        .toList(),
                profile.createdAt());
    }

    private static List<CoachGame> games(ProfileDetails details) {
        return details.games().stream()
                .map(g -> new CoachGame(g.game(), g.rank(), g.roles()))
                .toList();
    }

    static OfferingView view(Offering offering) {
        OfferingTerms terms = offering.terms();
        return new OfferingView(
                offering.id(),
                terms.title(),
                terms.game(),
                terms.durationMinutes(),
                terms.price(),
                terms.instantBooking(),
                terms.bufferBeforeMinutes(),
                terms.bufferAfterMinutes(),
                terms.minimumNoticeMinutes(),
                terms.windowDays(),
                !offering.isActive(),
                offering.createdAt());
    }

    static AvailabilityView view(Availability availability) {
        return new AvailabilityView(
                availability.timeZone(),
                availability.weekly().rules().stream()
                        .map(r -> new SetAvailability.Weekly(
                                r.day(), r.hours().from(), r.hours().to()))
                        .toList(),
                availability.overrides().days().stream()
                        .map(d -> new SetAvailability.Override(
                                d.date(),
                                d.hours().stream().map(CoachMapping::interval).toList()))
                        .toList());
    }

    static VerificationView view(VerificationRequest request, CoachProfile profile) {
        return new VerificationView(
                request.id(),
                request.coachId(),
                request.organisationId(),
                profile.displayName(),
                games(profile.details()),
                request.status(),
                request.evidence(),
                request.submittedAt(),
                request.decidedAt(),
                request.reason());
    }

    private static SetAvailability.Interval interval(LocalInterval hours) {
        return new SetAvailability.Interval(hours.from(), hours.to());
    }

    private static List<GameSkill> skills(List<CoachGame> games) {
        return games.stream()
                .map(g -> new GameSkill(g.game(), g.rank(), g.roles()))
                .toList();
    }

    private static @Nullable GeoPoint point(@Nullable CoachLocation location) {
        return location == null ? null : new GeoPoint(location.lat(), location.lon());
    }

    private static <T> T or(@Nullable T wanted, T now) {
        return Objects.requireNonNullElse(wanted, now);
    }
}
