package org.coachconnect.video.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.coachconnect.video.IceServer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The STUN and TURN servers of this installation: a fixed list, and TURN servers for which each participant gets credentials of
 * their own that end with the room (the "TURN REST API": user {@code <expiry>:<person>}, password HMAC-SHA1 of it, as coturn's
 * {@code use-auth-secret} checks it).
 */
@ApplicationScoped
public class IceServers {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new ParameterNamesModule())
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private final List<IceServer> fixed;
    private final List<String> turnUrls;
    private final Optional<String> turnSecret;

    @SuppressWarnings("NullAway")
    protected IceServers() {
        this.fixed = List.of();
        this.turnUrls = List.of();
        this.turnSecret = Optional.empty();
    }

    @Inject
    public IceServers(
            @ConfigProperty(name = "coachconnect.ice-servers", defaultValue = "[]") String fixed,
            @ConfigProperty(name = "coachconnect.turn.urls") Optional<List<String>> turnUrls,
            @ConfigProperty(name = "coachconnect.turn.secret") Optional<String> turnSecret) {
        this.fixed = parse(fixed);
        this.turnUrls = turnUrls.orElse(List.of());
        this.turnSecret = turnSecret;
    }

    /** The servers for one participant; what is made for them is valid until the given time. */
    List<IceServer> of(UUID personId, Instant until) {
        List<IceServer> servers = new ArrayList<>(fixed);
        if (!turnUrls.isEmpty() && turnSecret.isPresent()) {
            String user = until.getEpochSecond() + ":" + personId;
            servers.add(new IceServer(turnUrls, user, sign(turnSecret.get(), user)));
        }
        return servers;
    }

    private static String sign(String secret, String user) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
            return Base64.getEncoder().encodeToString(mac.doFinal(user.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", e);
        }
    }

    private static List<IceServer> parse(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "coachconnect.ice-servers must be a JSON array such as [{\"urls\":[\"stun:stun.example:3478\"]}]",
                    e);
        }
    }
}
