package org.coachconnect.web.coaches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.coachconnect.coaches.AvailabilityView;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.SetAvailability;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When the caller can be booked as a coach. */
@Path("/coaches/me/availability")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Coaches")
public class AvailabilityResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private CoachFacade coaches;

    /** Local times HH:mm, at most 24:00, on the clock of the time zone. */
    public record Timetable(
            @NotNull String timeZone,
            @NotNull @Size(max = 100) List<@NotNull @Valid Weekly> weekly,
            @NotNull @Size(max = 366) List<@NotNull @Valid DayOverride> overrides) {}

    @Schema(name = "NewWeeklyHours")
    public record Weekly(
            @NotNull
            @Schema(
                    type = SchemaType.STRING,
                    enumeration = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
            DayOfWeek day,

            @NotNull String from,
            @NotNull String to) {}

    /** The intervals replace the whole day; none means a day off. */
    @Schema(name = "NewDateHours")
    public record DayOverride(
            @NotNull LocalDate date,
            @NotNull @Size(max = 48) List<@NotNull @Valid Interval> intervals) {}

    @Schema(name = "NewHours")
    public record Interval(@NotNull String from, @NotNull String to) {}

    @GET
    @RolesAllowed("COACH")
    @Operation(summary = "My timetable")
    @APIResponse(responseCode = "200", description = "The timetable; a new coach's is empty")
    public AvailabilityView get() {
        return coaches.availability(caller.get());
    }

    @PUT
    @RolesAllowed("COACH")
    @Operation(summary = "Replace my timetable")
    @APIResponse(responseCode = "200", description = "The timetable as it is now")
    @APIResponse(responseCode = "400", description = "Hours that overlap or end before they start, or an unknown zone")
    public AvailabilityView set(@Valid @NotNull Timetable body) {
        return coaches.setAvailability(
                caller.get(),
                new SetAvailability(
                        body.timeZone(),
                        body.weekly().stream()
                                .map(w -> new SetAvailability.Weekly(w.day(), w.from(), w.to()))
                                .toList(),
                        body.overrides().stream()
                                .map(AvailabilityResource::override)
                                .toList()));
    }

    private static SetAvailability.Override override(DayOverride day) {
        return new SetAvailability.Override(
                day.date(),
                day.intervals().stream()
                        .map(i -> new SetAvailability.Interval(i.from(), i.to()))
                        .toList());
    }
}
