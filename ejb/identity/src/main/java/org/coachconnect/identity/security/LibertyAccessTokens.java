package org.coachconnect.identity.security;

import com.ibm.websphere.security.jwt.InvalidBuilderException;
import com.ibm.websphere.security.jwt.InvalidClaimException;
import com.ibm.websphere.security.jwt.JwtBuilder;
import com.ibm.websphere.security.jwt.JwtException;
import com.ibm.websphere.security.jwt.KeyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.coachconnect.identity.VerificationKey;
import org.coachconnect.identity.application.AccessTokens;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Access tokens made by the server's builder {@code access} (feature jwt-1.0), signed with our key. */
@ApplicationScoped
public class LibertyAccessTokens implements AccessTokens {
    private static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    private SigningKey key;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "coachconnect.jwt.issuer")
    private String issuer;

    @Override
    public Duration life() {
        return LIFE;
    }

    @Override
    public String mint(Caller person, UUID sessionId) {
        String personId = person.personId().toString();
        List<String> groups = person.roles().stream().map(Role::name).sorted().toList();
        try {
            return JwtBuilder.create("access")
                    .issuer(issuer)
                    .subject(personId)
                    .jwtId(true)
                    .expirationTime(clock.instant().plus(LIFE).getEpochSecond())
                    .claim("upn", personId)
                    .claim("groups", groups)
                    .claim("org", person.organisationId().toString())
                    .claim("name", person.displayName())
                    .claim("sid", sessionId.toString())
                    .signWith("RS256", key.privateKey())
                    .buildJwt()
                    .compact();
        } catch (InvalidBuilderException | InvalidClaimException | KeyException | JwtException e) {
            throw new IllegalStateException("The server cannot make an access token", e);
        }
    }

    @Override
    public List<VerificationKey> verificationKeys() {
        return List.of(key.publicKey());
    }
}
