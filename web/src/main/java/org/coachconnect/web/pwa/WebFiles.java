package org.coachconnect.web.pwa;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every file of the PWA, read once into memory: a WAR does not change while it runs, a few megabytes are cheaper than asking
 * the archive at each request, and a path that is not a key of this map cannot be read, however it is written.
 */
final class WebFiles {
    static final String INDEX = "/index.html";

    private static final String ASSETS = "/assets/";
    private static final String FOREVER = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";
    private static final String UTF8 = "; charset=utf-8";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html" + UTF8),
            Map.entry("js", "text/javascript" + UTF8),
            Map.entry("mjs", "text/javascript" + UTF8),
            Map.entry("css", "text/css" + UTF8),
            Map.entry("txt", "text/plain" + UTF8),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("wasm", "application/wasm"));

    /** What holds the files: the WAR. */
    interface Source {
        /** Files and folders (ending with a slash) in a folder, with their full paths; null for none. */
        @Nullable
        Set<String> list(String folder);

        /** A file's content; null when it is not there. */
        @Nullable
        InputStream open(String path);
    }

    private final Map<String, WebFile> files;

    private WebFiles(Map<String, WebFile> files) {
        this.files = Map.copyOf(files);
    }

    /** Reads everything but WEB-INF, META-INF and what begins with a dot. */
    static WebFiles read(Source source) {
        Set<String> paths = new HashSet<>();
        collect(source, "/", paths);
        Map<String, WebFile> files = new HashMap<>();
        for (String path : paths) {
            if (!isFormOfAnother(path, paths)) {
                files.put(path, file(source, path, paths));
            }
        }
        return new WebFiles(files);
    }

    @Nullable
    WebFile find(String path) {
        return files.get(path);
    }

    static boolean isAsset(String path) {
        return path.startsWith(ASSETS);
    }

    private static void collect(Source source, String folder, Set<String> paths) {
        Set<String> entries = source.list(folder);
        for (String path : entries == null ? Set.<String>of() : entries) {
            String name = path.substring(folder.length());
            String upper = name.toUpperCase(Locale.ROOT);
            if (name.startsWith(".") || upper.startsWith("WEB-INF") || upper.startsWith("META-INF")) {
                continue;
            }
            if (path.endsWith("/")) {
                collect(source, path, paths);
            } else {
                paths.add(path);
            }
        }
    }

    private static boolean isFormOfAnother(String path, Set<String> paths) {
        for (Coding coding : Coding.values()) {
            String suffix = coding.suffix;
            if (!suffix.isEmpty()
                    && path.endsWith(suffix)
                    && paths.contains(path.substring(0, path.length() - suffix.length()))) {
                return true;
            }
        }
        return false;
    }

    private static WebFile file(Source source, String path, Set<String> paths) {
        Map<Coding, byte[]> forms = new EnumMap<>(Coding.class);
        for (Coding coding : Coding.values()) {
            if (paths.contains(path + coding.suffix)) {
                forms.put(coding, bytes(source, path + coding.suffix));
            }
        }
        return new WebFile(type(path), isAsset(path) ? FOREVER : ASK_AGAIN, forms);
    }

    private static byte[] bytes(Source source, String path) {
        try (InputStream in = source.open(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is listed but not there");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private static String type(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(extension, "application/octet-stream");
    }
}
