import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Lays a packaged server out as the folders that the Containerfile copies: {@code java ImageContents.java coachconnect.zip folder}.
 *
 * <p>Every archive is written anew with its entries stored. The layers of an image are compressed anyway; what was compressed before,
 * entry by entry, only hides from that how much the entries have in common. Left out is what serves people at a desk: the
 * documentation of the API, scripts and their tools, and the installer of features.
 */
final class ImageContents {
    private static final Pattern NEEDLESS = Pattern.compile("wlp/(bin/(?!tools/ws-(server|javaagent)\\.jar$).+"
            + "|clients/.*|templates/.*|dev/.*/javadoc/.*|lib/extract/.*|lib/com\\.ibm\\.ws\\.install_.*"
            + "|usr/servers/[^/]+/(server\\.env|workarea/.*|dropins/.*))");

    private static final Pattern ARCHIVE = Pattern.compile(".*\\.(jar|war|ear|rar)");

    private ImageContents() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]).toAbsolutePath().normalize();
        try (ZipFile packaged = new ZipFile(arguments[0])) {
            for (ZipEntry entry : packaged.stream().toList()) {
                if (!entry.isDirectory() && !NEEDLESS.matcher(entry.getName()).matches()) {
                    lay(packaged, entry, folder);
                }
            }
        }
    }

    /** What changes with a release of Liberty, of a driver, and of the application are layers of their own. */
    private static String layer(String name) {
        if (name.startsWith("wlp/usr/servers/")) {
            return "application";
        }
        return name.startsWith("wlp/usr/") ? "resources" : "liberty";
    }

    private static void lay(ZipFile packaged, ZipEntry entry, Path folder) throws IOException {
        Path layer = folder.resolve(layer(entry.getName()));
        Path file = layer.resolve(entry.getName()).normalize();
        if (!file.startsWith(layer)) {
            throw new IOException(entry.getName() + " leads out of the server");
        }
        Files.createDirectories(file.getParent());
        try (InputStream in = packaged.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            Files.write(file, isArchive(entry) ? stored(content) : content);
        }
        Files.setLastModifiedTime(file, entry.getLastModifiedTime());
    }

    private static byte[] stored(byte[] archive) throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream(2 * archive.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(stored)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                store(out, entry, isArchive(entry) ? stored(content) : content);
            }
        }
        return stored.toByteArray();
    }

    private static boolean isArchive(ZipEntry entry) {
        return ARCHIVE.matcher(entry.getName()).matches();
    }

    private static void store(ZipOutputStream out, ZipEntry as, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(as.getName());
        entry.setTime(as.getTime());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }
}
