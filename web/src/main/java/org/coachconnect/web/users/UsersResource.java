package org.coachconnect.web.users;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.identity.IdentityFacade;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.users.ProfileView;
import org.coachconnect.users.UserFacade;
import org.coachconnect.web.json.ApiJson;
import org.coachconnect.web.security.RequestCaller;
import org.coachconnect.web.users.ProfileDocument.PreferencesDocument;
import org.coachconnect.web.users.ProfileDocument.PrivacyDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own profile and preferences. */
@Path("/users/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Users")
public class UsersResource {
    @EJB
    private UserFacade users;

    @EJB
    private IdentityFacade identity;

    @Inject
    private RequestCaller caller;

    /** The caller; id, e-mail, roles and organisation cannot be changed here. */
    public record MeView(
            UUID id,
            String email,
            Set<Role> roles,
            UUID organisationId,
            String displayName,
            String timeZone,
            String locale,
            String currency,
            @Nullable String country,
            @Nullable String bio,
            PreferencesDocument preferences,
            PrivacyDocument privacy,
            Instant updatedAt) {}

    @GET
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "My profile and preferences")
    public MeView me() {
        Caller me = caller.get();
        return view(me, users.profile(me.personId()));
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @RolesAllowed({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
    @Operation(summary = "Change my profile (JSON merge patch): only the fields sent; null clears an optional one")
    @RequestBody(content = @Content(schema = @Schema(implementation = ProfileDocument.class)))
    @APIResponse(responseCode = "200", description = "The profile as it is now")
    @APIResponse(responseCode = "400", description = "validation-failed or unknown-field, with the fields at fault")
    @APIResponse(responseCode = "409", description = "profile-changed: another request was faster")
    public MeView change(@NotNull JsonNode body) throws JsonProcessingException {
        if (!body.isObject()) {
            throw new InvalidRequest("body", "Send a JSON object with the fields to change.");
        }
        Caller me = caller.get();
        ProfileView now = users.profile(me.personId());
        JsonNode merged = MergePatch.apply(ApiJson.get().valueToTree(ProfileDocument.of(now)), body);
        ProfileDocument wanted = ApiJson.get().treeToValue(merged, ProfileDocument.class);
        return view(me, users.update(me, wanted.toCommand(now.version())));
    }

    private MeView view(Caller me, ProfileView profile) {
        ProfileDocument document = ProfileDocument.of(profile);
        return new MeView(
                me.personId(),
                identity.contact(me.personId()).email(),
                me.roles(),
                me.organisationId(),
                profile.displayName(),
                profile.timeZone(),
                profile.locale(),
                profile.currency(),
                profile.country(),
                profile.bio(),
                Objects.requireNonNull(document.preferences()),
                Objects.requireNonNull(document.privacy()),
                profile.updatedAt());
    }
}
