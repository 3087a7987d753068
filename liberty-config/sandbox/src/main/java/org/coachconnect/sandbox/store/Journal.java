package org.coachconnect.sandbox.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An append-only file of JSON lines. A line is one transaction: {@code {"puts":[["CHARGE",{…}],…]}}. It is handed to the
 * operating system before the request is answered, so it outlives {@code kill -9}; a last line that was torn is dropped.
 * Objects are read back from where they were written, so that memory holds only places.
 */
final class Journal implements AutoCloseable {
    private static final String BEGIN = "{\"puts\":[";
    private static final String END = "]}\n";

    private final Path file;
    private final FileChannel lockChannel;
    private final FileLock lock;
    /** Not a channel: an interrupted thread would close that. */
    private RandomAccessFile access;

    private Journal(Path file, FileChannel lockChannel, FileLock lock, RandomAccessFile access) {
        this.file = file;
        this.lockChannel = lockChannel;
        this.lock = lock;
        this.access = access;
    }

    /** Where an object's text stands in the file. */
    record Place(long offset, int length) {}

    /** An object to be written: its kind and its JSON text, pure ASCII. */
    record Put(String kind, String json) {}

    /** Is told about each object of each whole line. */
    interface Reader {
        void read(String kind, String json, Place place);
    }

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
        return new Journal(file, lockChannel, lock, new RandomAccessFile(file.toFile(), "rw"));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Reads every whole line from the beginning. */
    void replay(Reader reader) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long offset = 0;
            long number = 1;
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    replayLine(line.toByteArray(), offset, number++, reader);
                    offset += line.size() + 1L;
                    line.reset();
                } else {
                    line.write(b);
                }
            }
        }
    }

    private void replayLine(byte[] line, long offset, long number, Reader reader) throws IOException {
        String kind = "";
        try (JsonParser parser = Json.parser(line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean inside = parser.getParsingContext().getParent() != null
                        && parser.getParsingContext().getParent().inArray();
                if (token == JsonToken.VALUE_STRING) {
                    kind = parser.getText();
                } else if (token == JsonToken.START_OBJECT && inside) {
                    int start = (int) parser.currentTokenLocation().getByteOffset();
                    parser.skipChildren();
                    int length = (int) parser.currentLocation().getByteOffset() - start;
                    String json = new String(line, start, length, StandardCharsets.US_ASCII);
                    reader.read(kind, json, new Place(offset + start, length));
                }
            }
        } catch (JsonProcessingException e) {
            throw new IOException("line " + number + " of " + file + " is damaged", e);
        }
    }

    /** Writes one transaction and says where each object stands. When it fails half way, what was written is cut off. */
    List<Place> append(List<Put> puts) throws IOException {
        long end = access.length();
        List<Place> places = new ArrayList<>(puts.size());
        byte[] line = line(puts, end, places);
        access.seek(end);
        try {
            access.write(line);
        } catch (IOException e) {
            access.setLength(end);
            throw e;
        }
        return places;
    }

    private static byte[] line(List<Put> puts, long offset, List<Place> places) {
        StringBuilder line = new StringBuilder(BEGIN);
        for (Put put : puts) {
            line.append(places.isEmpty() ? "[\"" : ",[\"").append(put.kind()).append("\",");
            places.add(new Place(offset + line.length(), put.json().length()));
            line.append(put.json()).append(']');
        }
        return line.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The text of an object. */
    String read(Place place) throws IOException {
        byte[] text = new byte[place.length()];
        access.seek(place.offset());
        access.readFully(text);
        return new String(text, StandardCharsets.US_ASCII);
    }

    /** Replaces the file by one that holds only these objects; the old file stays until the new one is whole. */
    List<Place> compact(Iterable<Put> live) throws IOException {
        Path next = file.resolveSibling("journal.jsonl.next");
        List<Place> places = new ArrayList<>();
        long offset = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next), 1 << 16)) {
            for (Put put : live) {
                List<Place> one = new ArrayList<>(1);
                byte[] line = line(List.of(put), offset, one);
                out.write(line);
                offset += line.length;
                places.addAll(one);
            }
        }
        try (FileChannel written = FileChannel.open(next, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        access.close();
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        access = new RandomAccessFile(file.toFile(), "rw");
        return places;
    }

    @Override
    public void close() throws IOException {
        try (lockChannel) {
            access.getFD().sync();
            access.close();
            lock.release();
        }
    }
}
