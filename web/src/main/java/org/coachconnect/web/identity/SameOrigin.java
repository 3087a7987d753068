package org.coachconnect.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.coachconnect.kernel.Forbidden;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses what another site makes a browser send with our cookie. Browsers say where a request comes from and pages cannot
 * forge it; a client that says nothing is no browser and has no cookie that a page could abuse.
 */
@ApplicationScoped
public class SameOrigin {
    @Inject
    @ConfigProperty(name = "coachconnect.public-url")
    private String publicUrl;

    void require(HttpHeaders headers) {
        String site = headers.getHeaderString("Sec-Fetch-Site");
        String origin = headers.getHeaderString("Origin");
        boolean ours = site != null ? "same-origin".equals(site) : origin == null || origin.equals(publicOrigin());
        if (!ours) {
            throw new Forbidden("This may only be called from our own pages.");
        }
    }

    private String publicOrigin() {
        URI url = URI.create(publicUrl);
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return url.getScheme() + "://" + url.getHost() + port;
    }
}
