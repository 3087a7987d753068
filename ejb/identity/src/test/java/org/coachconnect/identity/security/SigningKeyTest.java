package org.coachconnect.identity.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import org.coachconnect.identity.VerificationKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    private final Path folder;

    SigningKeyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsPemAndPublishesThePublicHalf() throws IOException, GeneralSecurityException {
        KeyPair pair = pair(2048);
        Path pem = write(pair);

        SigningKey fromPath = new SigningKey(pem.toString());
        SigningKey fromUrl = new SigningKey(pem.toUri().toString());

        assertThat(fromPath.privateKey()).isEqualTo(pair.getPrivate());
        assertThat(fromUrl.publicKey()).isEqualTo(fromPath.publicKey());
        assertThat(rebuilt(fromPath.publicKey())).isEqualTo(pair.getPublic());
        assertThat(fromPath.publicKey().kid()).hasSize(43);
    }

    @Test
    void refusesAShortKeyAndWhatIsNone() throws IOException, GeneralSecurityException {
        Path weak = write(pair(1024));
        Path text = Files.writeString(folder.resolve("text.pem"), "no key");

        for (String location : new String[] {weak.toString(), text.toString(), folder + "/missing.pem"}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> new SigningKey(location).privateKey())
                    .withMessageContaining("coachconnect.jwt.private-key-location");
        }
    }

    private static KeyPair pair(int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private Path write(KeyPair pair) throws IOException {
        String base64 = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        return Files.writeString(
                Files.createTempFile(folder, "key", ".pem"),
                "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }

    private static PublicKey rebuilt(VerificationKey key) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key.n()), number(key.e())));
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }
}
