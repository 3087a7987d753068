package org.coachconnect.web.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.coachconnect.search.SearchAnalytics;
import org.coachconnect.search.SearchFacade;
import org.coachconnect.web.replica.ReadsReplica;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What is searched for. */
@Path("/admin/search/analytics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class SearchAnalyticsResource {
    private static final int DAYS = 30;
    private static final int QUERIES = 20;

    @EJB
    private SearchFacade search;

    @GET
    @ReadsReplica
    @RolesAllowed("ADMIN")
    @Operation(summary = "The most frequent searches, and those that found nobody")
    @APIResponse(responseCode = "200", description = "Counts of all organisations; no persons")
    public SearchAnalytics get(
            @Parameter(description = "How far to look back, 1 to 90; 30 if not given") @QueryParam("days") @Nullable
                    Integer days,
            @Parameter(description = "How many in each list, 1 to 100; 20 if not given") @QueryParam("limit") @Nullable
                    Integer limit) {
        return search.analytics(days == null ? DAYS : days, limit == null ? QUERIES : limit);
    }
}
