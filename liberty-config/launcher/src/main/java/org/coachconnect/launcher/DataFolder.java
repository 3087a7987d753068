package org.coachconnect.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything a run keeps. One run at a time: the lock ends with the process that holds it. */
record DataFolder(Path root) {

    static DataFolder open(Path folder) throws StartFailure {
        try {
            Files.createDirectories(folder);
            DataFolder data = new DataFolder(folder.toRealPath());
            for (Path sub : List.of(data.run(), data.logs(), data.keys())) {
                Files.createDirectories(sub);
            }
            Files.setPosixFilePermissions(data.keys(), PosixFilePermissions.fromString("rwx------"));
            return data;
        } catch (IOException e) {
            throw new StartFailure(
                    "The data folder %s cannot be written (%s): set COACHCONNECT_DATA to another, or mend its owner."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    Path run() {
        return root.resolve("run");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path keys() {
        return root.resolve("keys");
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path broker() {
        return root.resolve("broker");
    }

    Path liberty(Node node) {
        return root.resolve(node.name());
    }

    Path search(Node node) {
        return root.resolve(node.named("search"));
    }

    Path sandbox() {
        return root.resolve("sandbox");
    }

    Path pidFile(String part) {
        return run().resolve(part + ".pid");
    }

    Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Held until the process ends; the channel is left open on purpose. */
    FileLock lock() throws StartFailure {
        Path file = run().resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StartFailure("Another run uses the data folder %s (launcher pid %s): stop it, or set"
                                .formatted(root, text(pidFile("launcher")))
                        + " COACHCONNECT_DATA to another folder.");
            }
            return lock;
        } catch (IOException e) {
            throw new StartFailure("The lock %s cannot be taken: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** Whole or not at all, and only for the owner's eyes. */
    static void writePrivate(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = FileChannel.open(
                fresh,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
