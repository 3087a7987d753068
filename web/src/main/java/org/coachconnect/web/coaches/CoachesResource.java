package org.coachconnect.web.coaches;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.coachconnect.coaches.ChangeCoachProfile;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.CoachGame;
import org.coachconnect.coaches.CoachLocation;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.CreateCoachProfile;
import org.coachconnect.coaches.FindSlots;
import org.coachconnect.coaches.SlotView;
import org.coachconnect.web.security.RequestCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Coach profiles and their free slots. */
@Path("/coaches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Coaches")
public class CoachesResource {
    @Inject
    private RequestCaller caller;

    @EJB
    private CoachFacade coaches;

    public record NewCoach(
            @NotNull @Size(min = 1, max = 120) String headline,
            @NotNull @Size(max = 4000) String bio,
            @NotNull @Size(min = 1, max = 10) List<@NotNull @Valid Game> games,
            @NotNull @Size(min = 1, max = 10) List<@NotNull String> languages,
            @NotNull String country,
            @Valid @Nullable Location location,
            @NotNull String timeZone) {}

    /** What is missing stays as it is. */
    public record ChangedCoach(
            @Size(min = 1, max = 120) @Nullable String headline,
            @Size(max = 4000) @Nullable String bio,
            @Size(min = 1, max = 10) @Nullable List<@NotNull @Valid Game> games,
            @Size(min = 1, max = 10) @Nullable List<@NotNull String> languages,
            @Nullable String country,
            @Valid @Nullable Location location,
            @Nullable String timeZone) {}

    @Schema(name = "NewGame")
    public record Game(
            @NotNull @Size(min = 1, max = 60) String game,
            @Size(min = 1, max = 60) @Nullable String rank,
            @Size(max = 10) @Nullable List<@NotNull String> roles) {
        CoachGame toContract() {
            return new CoachGame(game, rank, Objects.requireNonNullElse(roles, List.of()));
        }
    }

    /** Degrees, WGS 84; kept to about a kilometre. */
    @Schema(name = "NewLocation")
    public record Location(@NotNull Double lat, @NotNull Double lon) {
        CoachLocation toContract() {
            return new CoachLocation(lat, lon);
        }
    }

    /** The free starts, in order. */
    public record Slots(List<SlotView> items) {}

    @POST
    @RolesAllowed("COACH")
    @Operation(summary = "Make my coach profile")
    @APIResponse(
            responseCode = "201",
            description = "My profile, not verified yet",
            content = @Content(schema = @Schema(implementation = CoachView.class)))
    @APIResponse(responseCode = "400", description = "Fields that cannot be used")
    @APIResponse(responseCode = "409", description = "coach-profile-exists: I have one already")
    public Response create(@Valid @NotNull NewCoach body) {
        CoachView coach = coaches.create(
                caller.get(),
                new CreateCoachProfile(
                        body.headline(),
                        body.bio(),
                        games(body.games()),
                        body.languages(),
                        body.country(),
                        location(body.location()),
                        body.timeZone()));
        return Response.status(Response.Status.CREATED).entity(coach).build();
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Operation(summary = "A coach's public profile with rating and offerings")
    @APIResponse(responseCode = "200", description = "The profile")
    @APIResponse(responseCode = "404", description = "No such coach")
    public CoachView get(@PathParam("id") UUID id) {
        return coaches.get(id);
    }

    @GET
    @Path("/me")
    @RolesAllowed("COACH")
    @Operation(summary = "My coach profile")
    @APIResponse(responseCode = "200", description = "The profile")
    @APIResponse(responseCode = "404", description = "I have none yet")
    public CoachView mine() {
        return coaches.mine(caller.get());
    }

    @PATCH
    @Path("/me")
    @RolesAllowed("COACH")
    @Operation(summary = "Change my coach profile; what is missing stays as it is")
    @APIResponse(responseCode = "200", description = "The profile as it is now")
    @APIResponse(responseCode = "400", description = "Fields that cannot be used")
    public CoachView change(@Valid @NotNull ChangedCoach body) {
        List<Game> games = body.games();
        return coaches.change(
                caller.get(),
                new ChangeCoachProfile(
                        body.headline(),
                        body.bio(),
                        games == null ? null : games(games),
                        body.languages(),
                        body.country(),
                        location(body.location()),
                        body.timeZone()));
    }

    @GET
    @Path("/{id}/slots")
    @PermitAll
    @Operation(
            summary = "The starts at which an offering can be booked",
            description =
                    "Every quarter of an hour of the coach's clock where the whole session fits. The window from..to"
                            + " holds at most 31 days; startsAtLocal is the start on the clock of the viewer's timeZone.")
    @APIResponse(responseCode = "200", description = "The free starts, in order")
    @APIResponse(responseCode = "400", description = "A window or time zone that cannot be used")
    @APIResponse(responseCode = "404", description = "No such coach or offering")
    public Slots slots(
            @PathParam("id") UUID id,
            @QueryParam("offeringId") @NotNull UUID offeringId,
            @QueryParam("from") @NotNull Instant from,
            @QueryParam("to") @NotNull Instant to,
            @QueryParam("timeZone") @NotNull String timeZone) {
        return new Slots(coaches.slots(id, new FindSlots(offeringId, from, to, timeZone)));
    }

    private static List<CoachGame> games(List<Game> games) {
        return games.stream().map(Game::toContract).toList();
    }

    private static @Nullable CoachLocation location(@Nullable Location location) {
        return location == null ? null : location.toContract();
    }
}
