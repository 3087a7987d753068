package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The key that signs access tokens, made once; the public half can always be made again from the private one. */
record JwtKeys(Path privateKey, Path publicKey) {

    static JwtKeys in(Path folder) throws StartFailure {
        JwtKeys keys = new JwtKeys(folder.resolve("jwt-private.pem"), folder.resolve("jwt-public.pem"));
        try {
            if (!Files.exists(keys.privateKey)) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair pair = generator.generateKeyPair();
                DataFolder.writePrivate(keys.privateKey, pem("PRIVATE KEY", pair.getPrivate()));
                DataFolder.writePrivate(keys.publicKey, pem("PUBLIC KEY", pair.getPublic()));
            } else if (!Files.exists(keys.publicKey)) {
                DataFolder.writePrivate(keys.publicKey, pem("PUBLIC KEY", publicHalf(keys.privateKey)));
            }
            return keys;
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new StartFailure(
                    "The token keys in %s cannot be made or read (%s): remove both to make new ones."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private static PublicKey publicHalf(Path file) throws IOException, GeneralSecurityException {
        String text = Files.readString(file).replaceAll("-----[^-]+-----|\\s", "");
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        RSAPrivateCrtKey key = (RSAPrivateCrtKey)
                rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        return rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
    }

    private static String pem(String name, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + name + "-----\n" + body + "\n-----END " + name + "-----\n";
    }
}
