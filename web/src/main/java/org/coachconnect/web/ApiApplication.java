package org.coachconnect.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.coachconnect.web.problems.Problem;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Version 1 of the REST API. */
@ApplicationPath("/api/v1")
@LoginConfig(authMethod = "MP-JWT", realmName = "coachconnect")
@DeclareRoles({"PLAYER", "COACH", "ORG_ADMIN", "ADMIN"})
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Esport Coach Connect",
                        version = "1",
                        description = "Find a coach, book an hour, pay, talk, meet, review, improve. "
                                + "Errors are application/problem+json (RFC 9457).",
                        license = @License(name = "Apache-2.0")),
        components = @Components(schemas = @Schema(name = "Problem", implementation = Problem.class)),
        security = @SecurityRequirement(name = "accessToken"))
@SecurityScheme(
        securitySchemeName = "accessToken",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "The accessToken of POST /auth/login; valid for ten minutes.")
public class ApiApplication extends Application {}
