package org.coachconnect.web.pwa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebFilesTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final WebFiles files = WebFiles.read(new Folder(Map.of(
            "/index.html", "<html>",
            "/index.html.gz", "zipped",
            "/sw.js", "worker",
            "/manifest.webmanifest", "{}",
            "/assets/main-1a2b.js", "script",
            "/assets/main-1a2b.js.br", "brotli",
            "/assets/main-1a2b.js.gz", "gzip",
            "/.vite/manifest.json", "{}",
            "/WEB-INF/web.xml", "<web-app>",
            "/META-INF/MANIFEST.MF", "Manifest")));

    @Test
    void keepsAssetsForeverAndAsksAgainForTheRest() {
        assertThat(file("/assets/main-1a2b.js").cacheControl).isEqualTo("public, max-age=31536000, immutable");
        assertThat(file("/index.html").cacheControl).isEqualTo("no-cache");
        assertThat(file("/sw.js").cacheControl).isEqualTo("no-cache");
        assertThat(file("/manifest.webmanifest").contentType).isEqualTo("application/manifest+json");
        assertThat(file("/index.html").contentType).isEqualTo("text/html; charset=utf-8");
        assertThat(file("/assets/main-1a2b.js").contentType).isEqualTo("text/javascript; charset=utf-8");
    }

    @Test
    void hidesWhatIsNoPartOfThePage() {
        assertThat(files.find("/WEB-INF/web.xml")).isNull();
        assertThat(files.find("/META-INF/MANIFEST.MF")).isNull();
        assertThat(files.find("/.vite/manifest.json")).isNull();
        assertThat(files.find("/assets/../WEB-INF/web.xml")).isNull();
        assertThat(files.find("/assets/main-1a2b.js.br")).isNull();
        assertThat(files.find("/assets/")).isNull();
    }

    @Test
    void hasTheFormsTheBuildMade() {
        assertThat(file("/assets/main-1a2b.js").codings())
                .containsExactlyInAnyOrder(Coding.BROTLI, Coding.GZIP, Coding.IDENTITY);
        assertThat(file("/assets/main-1a2b.js").bytes(Coding.BROTLI)).isEqualTo(bytes("brotli"));
        assertThat(file("/index.html").codings()).containsExactlyInAnyOrder(Coding.GZIP, Coding.IDENTITY);
        assertThat(file("/sw.js").codings()).containsExactly(Coding.IDENTITY);
    }

    @Test
    void tagsEachFormByItsContent() {
        WebFile page = file("/index.html");
        String plain = page.etag(Coding.IDENTITY);

        assertThat(plain).matches("\"[0-9a-f]{24}\"");
        assertThat(page.etag(Coding.GZIP)).isNotEqualTo(plain);
        assertThat(file("/sw.js").etag(Coding.IDENTITY)).isNotEqualTo(plain);
        assertThat(page.isKnown(Coding.IDENTITY, "\"other\", W/" + plain)).isTrue();
        assertThat(page.isKnown(Coding.GZIP, plain)).isFalse();
        assertThat(page.isKnown(Coding.GZIP, "*")).isTrue();
        assertThat(page.isKnown(Coding.GZIP, null)).isFalse();
    }

    @Test
    void answersEveryAddressAPersonOpensWithThePage() {
        WebFile page = file("/index.html");
        assertThat(PwaServlet.find(files, "/", "*/*")).isSameAs(page);
        assertThat(PwaServlet.find(files, "/", null)).isSameAs(page);
        assertThat(PwaServlet.find(files, "/bookings/018f", BROWSER)).isSameAs(page);
        assertThat(PwaServlet.find(files, "/problems/slot-unavailable", BROWSER))
                .isSameAs(page);
        assertThat(PwaServlet.find(files, "/apis-of-games", BROWSER)).isSameAs(page);
        assertThat(PwaServlet.find(files, "/sw.js", "*/*")).isSameAs(file("/sw.js"));
    }

    @Test
    void findsNothingForTheRest() {
        assertThat(PwaServlet.find(files, "/bookings/018f", "application/json")).isNull();
        assertThat(PwaServlet.find(files, "/favicon.ico", "image/*")).isNull();
        assertThat(PwaServlet.find(files, "/assets/gone-1a2b.js", BROWSER)).isNull();
        assertThat(PwaServlet.find(files, "/api/v2/bookings", BROWSER)).isNull();
        assertThat(PwaServlet.find(files, "/health", BROWSER)).isNull();
        assertThat(PwaServlet.find(files, "/WEB-INF/web.xml", "*/*")).isNull();
    }

    private WebFile file(String path) {
        return Objects.requireNonNull(files.find(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Lists as a servlet context does: what is directly in the folder. */
    private record Folder(Map<String, String> contents) implements WebFiles.Source {
        @Override
        public Set<String> list(String folder) {
            return contents.keySet().stream()
                    .filter(path -> path.startsWith(folder))
                    .map(path -> {
                        int slash = path.indexOf('/', folder.length());
                        return slash < 0 ? path : path.substring(0, slash + 1);
                    })
                    .collect(Collectors.toSet());
        }

        @Override
        public @Nullable InputStream open(String path) {
            String content = contents.get(path);
            return content == null ? null : new ByteArrayInputStream(bytes(content));
        }
    }
}
