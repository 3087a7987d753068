package org.coachconnect.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @Test
    void oneRunAtATime(@TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.open(folder);
        try (FileLock lock = data.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(data::lock).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsToldWithItsVariable(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("COACHCONNECT_DATA");
    }

    @Test
    void secretsAreMadeOnceAndForTheOwnerOnly(@TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.open(folder);
        Secrets first = Secrets.of(data);
        Secrets second = Secrets.of(data);

        assertThat(second.get("db.password"))
                .isEqualTo(first.get("db.password"))
                .hasSize(32);
        assertThat(first.get("db.password")).isNotEqualTo(first.get("broker.password"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Secrets.file(data))))
                .isEqualTo("rw-------");
    }

    @Test
    void aDatabaseWithoutItsSecretsIsNotOpenedBlindly(@TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.open(folder);
        Files.createDirectories(data.postgres().resolve("data"));

        assertThatThrownBy(() -> Secrets.of(data))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("secrets.properties is missing");
    }

    @Test
    void theTokenKeysAreMadeOnceAndThePublicHalfAgain(@TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.open(folder);
        JwtKeys keys = JwtKeys.in(data.keys());
        String publicKey = Files.readString(keys.publicKey());
        Files.delete(keys.publicKey());

        JwtKeys.in(data.keys());

        assertThat(Files.readString(keys.publicKey())).isEqualTo(publicKey);
        byte[] encoded = Base64.getDecoder().decode(publicKey.replaceAll("-----[^-]+-----|\\s", ""));
        RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        assertThat(key.getModulus().bitLength()).isEqualTo(2048);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys.privateKey())))
                .isEqualTo("rw-------");
    }
}
