package org.coachconnect.web.organisations;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.organisations.CreateOrganisation;
import org.coachconnect.organisations.OrganisationFacade;
import org.coachconnect.organisations.OrganisationView;
import org.coachconnect.web.replica.ReadsReplica;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The tenants of the installation. */
@Path("/admin/organisations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class OrganisationsResource {
    @EJB
    private OrganisationFacade organisations;

    /** @param slug unique; lower-case letters, digits and hyphens, 2 to 63 characters */
    public record CreateOrganisationBody(
            @NotNull @Size(max = 63) String slug,
            @NotNull @Size(max = 200) String name) {}

    @POST
    @RolesAllowed("ADMIN")
    @Operation(summary = "Found an organisation")
    @APIResponse(
            responseCode = "201",
            description = "Founded",
            content = @Content(schema = @Schema(implementation = OrganisationView.class)))
    @APIResponse(responseCode = "409", description = "slug-taken")
    public Response create(@NotNull @Valid CreateOrganisationBody body) {
        OrganisationView made = organisations.create(new CreateOrganisation(body.slug(), body.name()));
        return Response.status(Response.Status.CREATED).entity(made).build();
    }

    @GET
    @ReadsReplica
    @RolesAllowed("ADMIN")
    @Operation(summary = "All organisations, by slug")
    public Page<OrganisationView> list(
            @Nullable @QueryParam("limit") Integer limit, @Nullable @QueryParam("cursor") String cursor) {
        return organisations.list(PageRequest.of(limit, cursor));
    }
}
