package org.coachconnect.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.NewCookie.SameSite;
import org.coachconnect.identity.SignedIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that carries the refresh token: out of reach for scripts and other sites, sent to the sign-in addresses only. */
@ApplicationScoped
public class RefreshCookie {
    static final String NAME = "refresh_token";

    private static final String PATH = "/api/v1/auth";

    @Inject
    @ConfigProperty(name = "coachconnect.public-url")
    private String publicUrl;

    NewCookie of(SignedIn signedIn) {
        return cookie(
                signedIn.refreshToken(),
                Math.toIntExact(signedIn.refreshExpiresIn().toSeconds()));
    }

    NewCookie cleared() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAgeSeconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(PATH)
                .maxAge(maxAgeSeconds)
                .httpOnly(true)
                .secure(publicUrl.startsWith("https:"))
                .sameSite(SameSite.STRICT)
                .build();
    }
}
