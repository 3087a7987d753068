package org.coachconnect.sandbox.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An append-only file of JSON lines. A line is one transaction: {@code {"puts":[["charge",{…}],…]}}. It is handed to the
 * operating system before the request is answered, so it outlives {@code kill -9}; a last line that was torn is dropped.
 */
final class Journal implements AutoCloseable {
    private static final String PUTS = "puts";

    private final Path file;
    private final FileChannel lockChannel;
    private final FileLock lock;
    /** Not a channel: an interrupted thread would close that. */
    private RandomAccessFile out;

    private Journal(Path file, FileChannel lockChannel, FileLock lock, RandomAccessFile out) {
        this.file = file;
        this.lockChannel = lockChannel;
        this.lock = lock;
        this.out = out;
    }

    /** One object as it is written. */
    record Put(String kind, ObjectNode value) {}

    static Journal open(Path directory) throws IOException {
        Files.createDirectories(directory);
        FileChannel lockChannel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = tryLock(lockChannel);
        if (lock == null) {
            lockChannel.close();
            throw new IOException("the data folder " + directory + " is in use by another sandbox");
        }
        Path file = directory.resolve("journal.jsonl");
        return new Journal(file, lockChannel, lock, append(file));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static RandomAccessFile append(Path file) throws IOException {
        RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw");
        out.seek(out.length());
        return out;
    }

    /** Reads every whole line from the beginning. */
    void replay(Consumer<Put> target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long number = 1;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    replayLine(line.toString(StandardCharsets.UTF_8), number++, target);
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        }
    }

    private void replayLine(String line, long number, Consumer<Put> target) throws IOException {
        JsonNode puts;
        try {
            puts = Json.read(line).path(PUTS);
        } catch (JsonProcessingException e) {
            throw new IOException("line " + number + " of " + file + " is damaged", e);
        }
        for (JsonNode put : puts) {
            if (put.path(1) instanceof ObjectNode value) {
                target.accept(new Put(put.path(0).asText(), value));
            }
        }
    }

    /** Writes one transaction. When it fails half way, what was written is cut off again. */
    void append(List<Put> puts) throws IOException {
        long before = out.getFilePointer();
        try {
            out.write((line(puts) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            out.setLength(before);
            throw e;
        }
    }

    private static String line(List<Put> puts) {
        ObjectNode line = Json.object();
        ArrayNode array = line.putArray(PUTS);
        puts.forEach(put -> array.addArray().add(put.kind()).add(put.value()));
        return Json.write(line);
    }

    /** Replaces the file by one that holds only these objects; the old file stays until the new one is whole. */
    void compact(Iterable<Put> live) throws IOException {
        Path next = file.resolveSibling("journal.jsonl.next");
        try (BufferedWriter writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
            for (Put put : live) {
                writer.write(line(List.of(put)));
                writer.write('\n');
            }
        }
        try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        out.close();
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        out = append(file);
    }

    @Override
    public void close() throws IOException {
        try (lockChannel) {
            out.getFD().sync();
            out.close();
            lock.release();
        }
    }
}
