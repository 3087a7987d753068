package org.coachconnect.web.search;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.search.CoachResults;
import org.coachconnect.search.CoachSort;
import org.coachconnect.search.FindCoaches;
import org.coachconnect.search.Place;
import org.coachconnect.search.SearchFacade;
import org.coachconnect.search.Suggestion;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finding coaches; for everybody. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {
    @EJB
    private SearchFacade search;

    /** @param items at most ten */
    public record Suggestions(List<Suggestion> items) {}

    @GET
    @Path("/coaches")
    @PermitAll
    @Operation(
            summary = "Find coaches by text, filters, distance and free time, with facets",
            description =
                    "Every word of q must be found in name, headline, bio, games, ranks or roles; when that finds nobody,"
                            + " typing errors are allowed for. Each facet is counted as if its own filter were not set.")
    @APIResponse(responseCode = "200", description = "A page of coaches, the facets and the total")
    @APIResponse(responseCode = "400", description = "A parameter cannot be used; the problem names it")
    public CoachResults coaches(
            @Parameter(description = "Words to find, at most 200 characters") @QueryParam("q") @Nullable String text,
            @Parameter(description = "A value of the facet game; may be given several times: any of them")
                    @QueryParam("game")
                    List<String> games,
            @Parameter(description = "ISO 639 code; may be given several times: any of them") @QueryParam("language")
                    List<String> languages,
            @Parameter(description = "0 to 5") @QueryParam("minRating") @Nullable Double minRating,
            @Parameter(description = "Minor units, for the lowest offering") @QueryParam("maxPrice") @Nullable
                    Long maxPrice,
            @Parameter(
                            description = "latitude,longitude in degrees",
                            example = "52.52,13.405",
                            schema = @Schema(type = SchemaType.STRING, pattern = Place.FORMAT))
                    @QueryParam("near")
                    @Nullable
                    String near,
            @Parameter(description = "Kilometres around near") @QueryParam("radiusKm") @Nullable Double radiusKm,
            @Parameter(description = "Only with a free hour before this instant")
                    @QueryParam("availableBefore")
                    @Nullable
                    Instant availableBefore,
            @Parameter(
                            description = "relevance if not given; distance needs near",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"relevance", "rating", "price", "distance", "nextFree"}))
                    @QueryParam("sort")
                    @Nullable
                    String sort,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return search.coaches(new FindCoaches(
                text,
                games,
                languages,
                minRating,
                maxPrice,
                near == null || near.isBlank() ? null : Place.parse(near),
                radiusKm,
                availableBefore,
                sort == null || sort.isBlank() ? CoachSort.RELEVANCE : CoachSort.parse(sort),
                PageRequest.of(limit, cursor)));
    }

    @GET
    @Path("/suggest")
    @PermitAll
    @Operation(summary = "Complete what is being typed with games and coaches")
    @APIResponse(responseCode = "200", description = "At most ten suggestions, games first")
    public Suggestions suggest(
            @Parameter(description = "The beginning of a name") @QueryParam("q") @Nullable String text) {
        return new Suggestions(search.suggest(text));
    }
}
