package org.coachconnect.web.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coachconnect.identity.IdentityFacade;
import org.coachconnect.identity.RegisterAccount;
import org.coachconnect.identity.ResetPassword;
import org.coachconnect.identity.SignIn;
import org.coachconnect.identity.SignedIn;
import org.coachconnect.identity.VerificationKey;
import org.coachconnect.kernel.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What somebody calls who is not signed in yet, or not any more. */
@Path("/auth")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class AuthResource {
    @EJB
    private IdentityFacade identity;

    @Inject
    private RefreshCookie refreshCookie;

    @Inject
    private SameOrigin sameOrigin;

    @Context
    private HttpServletRequest request;

    @Context
    private HttpHeaders headers;

    /**
     * @param timeZone IANA zone
     * @param locale BCP 47 tag; en when missing
     * @param role PLAYER or COACH
     */
    public record RegisterBody(
            @NotNull @Size(max = 254) String email,
            @NotNull @Size(max = 1000) String password,
            @NotNull @Size(max = 200) String displayName,
            @NotNull @Size(max = 64) String timeZone,
            @Nullable @Size(max = 64) String locale,
            @NotNull Role role) {}

    /** The token of a mail. */
    public record TokenBody(@NotNull @Size(max = 200) String token) {}

    /** Who signs in. */
    public record LoginBody(
            @NotNull @Size(max = 254) String email,
            @NotNull @Size(max = 1000) String password) {}

    /** Whose password is forgotten. */
    public record ForgotPasswordBody(
            @NotNull @Size(max = 254) String email) {}

    /** A new password and the token that allows it. */
    public record ResetPasswordBody(
            @NotNull @Size(max = 200) String token,
            @NotNull @Size(max = 1000) String password) {}

    /** Who is signed in. */
    public record UserView(UUID id, String displayName, Set<Role> roles, UUID organisationId) {}

    /** @param expiresIn seconds until the access token ends */
    public record LoginView(String accessToken, String tokenType, long expiresIn, UserView user) {}

    /** A JSON Web Key Set (RFC 7517). */
    public record KeySet(List<VerificationKey> keys) {}

    @POST
    @Path("/register")
    @PermitAll
    @Operation(summary = "Register; a mail with a link to verify the address follows")
    @APIResponse(
            responseCode = "202",
            description = "Always the same, whether or not the e-mail has an account",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", description = "validation-failed, with the fields at fault")
    public Response register(@NotNull @Valid RegisterBody body) {
        identity.register(new RegisterAccount(
                body.email(), body.password(), body.displayName(), body.timeZone(), body.locale(), body.role()));
        return accepted();
    }

    @POST
    @Path("/verify-email")
    @PermitAll
    @Operation(summary = "Verify the e-mail with the token of the mail")
    @APIResponse(responseCode = "204", description = "Verified; sign in now")
    @APIResponse(responseCode = "400", description = "invalid-token")
    public void verifyEmail(@NotNull @Valid TokenBody body) {
        identity.verifyEmail(body.token());
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(summary = "Sign in: an access token, and the refresh token as a cookie")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = LoginView.class)))
    @APIResponse(responseCode = "401", description = "invalid-credentials")
    @APIResponse(responseCode = "403", description = "email-not-verified or account-locked")
    @APIResponse(responseCode = "429", description = "too-many-attempts, with Retry-After")
    public Response login(@NotNull @Valid LoginBody body) {
        return signedIn(identity.signIn(new SignIn(
                body.email(),
                body.password(),
                request.getRemoteAddr(),
                headers.getHeaderString(HttpHeaders.USER_AGENT))));
    }

    @POST
    @Path("/refresh")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Operation(summary = "Exchange the refresh cookie for a new one and a new access token")
    @APIResponse(
            responseCode = "200",
            description = "As POST /auth/login",
            content = @Content(schema = @Schema(implementation = LoginView.class)))
    @APIResponse(responseCode = "401", description = "sign-in-required")
    public Response refresh(@Parameter(hidden = true) @Nullable @CookieParam(RefreshCookie.NAME) String refreshToken) {
        sameOrigin.require(headers);
        return signedIn(identity.refresh(refreshToken));
    }

    @POST
    @Path("/logout")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Operation(summary = "End the session of the refresh cookie")
    @APIResponse(responseCode = "204", description = "Signed out; also when nobody was signed in")
    public Response logout(@Parameter(hidden = true) @Nullable @CookieParam(RefreshCookie.NAME) String refreshToken) {
        sameOrigin.require(headers);
        identity.signOut(refreshToken);
        return Response.noContent().cookie(refreshCookie.cleared()).build();
    }

    @POST
    @Path("/forgot-password")
    @PermitAll
    @Operation(summary = "Ask for a mail with a link to set a new password")
    @APIResponse(
            responseCode = "202",
            description = "Always the same, whether or not the e-mail has an account",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response forgotPassword(@NotNull @Valid ForgotPasswordBody body) {
        identity.requestPasswordReset(body.email());
        return accepted();
    }

    @POST
    @Path("/reset-password")
    @PermitAll
    @Operation(summary = "Set a new password with the token of the mail; ends all sessions")
    @APIResponse(responseCode = "204", description = "Changed; sign in now")
    @APIResponse(responseCode = "400", description = "invalid-token, or validation-failed for the password")
    public void resetPassword(@NotNull @Valid ResetPasswordBody body) {
        identity.resetPassword(new ResetPassword(body.token(), body.password()));
    }

    @GET
    @Path("/jwks")
    @PermitAll
    @Operation(summary = "The public keys that verify our access tokens (JSON Web Key Set)")
    public KeySet keys() {
        return new KeySet(identity.verificationKeys());
    }

    private static Response accepted() {
        return Response.accepted(Map.of()).build();
    }

    private Response signedIn(SignedIn signedIn) {
        var person = signedIn.person();
        UserView user = new UserView(person.personId(), person.displayName(), person.roles(), person.organisationId());
        LoginView view = new LoginView(
                signedIn.accessToken(), "Bearer", signedIn.expiresIn().toSeconds(), user);
        return Response.ok(view).cookie(refreshCookie.of(signedIn)).build();
    }
}
