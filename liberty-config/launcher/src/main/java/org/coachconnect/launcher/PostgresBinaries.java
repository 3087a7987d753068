package org.coachconnect.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's programs, unpacked once from the jar that carries them. */
record PostgresBinaries(Path folder) {

    /** Unpacked beside its place and moved there whole, so that an interrupted run leaves nothing half. */
    static PostgresBinaries in(Path postgres, Console console) throws StartFailure {
        Path folder = postgres.resolve("programs");
        PostgresBinaries binaries = new PostgresBinaries(folder);
        if (Files.exists(folder)) {
            return binaries;
        }
        console.say("PostgreSQL: unpacking its programs");
        Path fresh = postgres.resolve("programs.new");
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive())) {
            if (packed == null) {
                throw new StartFailure(
                        "No PostgreSQL for this machine (%s) is in the build: see the profiles in pom.xml."
                                .formatted(archive()));
            }
            DataFolder.delete(fresh);
            Files.createDirectories(fresh);
            unpack(packed, fresh);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            return binaries;
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL cannot be unpacked to %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static String archive() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return "postgres-%s-%s.txz"
                .formatted(
                        system.contains("mac") ? "darwin" : "linux", machine.equals("aarch64") ? "arm_64" : "x86_64");
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            @Nullable TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                write(tar, entry, target);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("the archive points outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }
}
