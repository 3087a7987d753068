package org.coachconnect.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Kind;
import org.coachconnect.kernel.Role;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person behind the request, from the verified access token. */
@RequestScoped
public class RequestCaller {
    @Inject
    private HttpServletRequest request;

    /** @throws DomainException 401 when nobody is signed in */
    public Caller get() {
        return find().orElseThrow(() -> new DomainException(
                Kind.UNAUTHENTICATED, "not-signed-in", "Sign in first, or renew your access token."));
    }

    /** The caller, or empty for an anonymous request. */
    public Optional<Caller> find() {
        // Another principal, such as the Admin Center's operator, is nobody here.
        return request.getUserPrincipal() instanceof JsonWebToken token ? Optional.of(caller(token)) : Optional.empty();
    }

    /** The sign-in session that the caller's token belongs to. */
    public Optional<UUID> session() {
        return request.getUserPrincipal() instanceof JsonWebToken token
                ? Optional.of(UUID.fromString(claim(token, "sid")))
                : Optional.empty();
    }

    private static Caller caller(JsonWebToken token) {
        return new Caller(
                UUID.fromString(token.getSubject()),
                UUID.fromString(claim(token, "org")),
                claim(token, "name"),
                roles(token));
    }

    /** Custom claims come as text or as JSON-P values, as the implementation likes. */
    private static String claim(JsonWebToken token, String name) {
        Object value = token.getClaim(name);
        return value instanceof JsonString text ? text.getString() : String.valueOf(value);
    }

    private static Set<Role> roles(JsonWebToken token) {
        return Arrays.stream(Role.values())
                .filter(role -> token.getGroups().contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
