package org.coachconnect.identity.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import org.coachconnect.identity.VerificationKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The RSA key that signs access tokens: PEM (PKCS #8) in the file that the configuration names; read once. */
@ApplicationScoped
public class SigningKey {
    private static final String PROPERTY = "coachconnect.jwt.private-key-location";
    private static final int LEAST_BITS = 2048;

    @Inject
    @ConfigProperty(name = PROPERTY)
    private String location;

    private volatile @Nullable RSAPrivateCrtKey key;

    public SigningKey() {}

    SigningKey(String location) {
        this.location = location;
    }

    public PrivateKey privateKey() {
        return loaded();
    }

    /** The public half as a JSON Web Key; its id is the thumbprint of RFC 7638. */
    public VerificationKey publicKey() {
        String n = base64(unsigned(loaded().getModulus()));
        String e = base64(unsigned(loaded().getPublicExponent()));
        return new VerificationKey("RSA", "sig", "RS256", thumbprint(n, e), n, e);
    }

    private RSAPrivateCrtKey loaded() {
        RSAPrivateCrtKey known = key;
        if (known == null) {
            known = read(location);
            key = known;
        }
        return known;
    }

    private static RSAPrivateCrtKey read(String location) {
        try {
            String pem = Files.readString(path(location), StandardCharsets.US_ASCII);
            byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
            PrivateKey read = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            if (read instanceof RSAPrivateCrtKey rsa && rsa.getModulus().bitLength() >= LEAST_BITS) {
                return rsa;
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(PROPERTY + " names no readable RSA key in PKCS #8 PEM", e);
        }
        throw new IllegalStateException(PROPERTY + " must name an RSA key of at least " + LEAST_BITS + " bits");
    }

    private static Path path(String location) {
        return location.startsWith("file:") ? Path.of(URI.create(location)) : Path.of(location);
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String thumbprint(String n, String e) {
        String canonical = "{\"e\":\"" + e + "\",\"kty\":\"RSA\",\"n\":\"" + n + "\"}";
        try {
            return base64(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e2) {
            throw new IllegalStateException("Every Java platform has SHA-256", e2);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
