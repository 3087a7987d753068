package org.coachconnect.web.pwa;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The default servlet: a file of the PWA as it is, and the PWA itself for every address a person opens, whose router knows
 * what is there. Whatever else is asked for is not found.
 */
@WebServlet(urlPatterns = "/", loadOnStartup = 1)
public class PwaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What Liberty's metrics take for the route; else each address would be one, and anybody could make series without end. */
    private static final String ROUTE_ATTRIBUTE = "REST.HTTP.ROUTE";

    private static final Logger LOG = Logger.getLogger(PwaServlet.class.getName());

    /** Addresses of the server, which are never a page of the PWA. */
    private static final Pattern SERVER =
            Pattern.compile("/(api|openapi|health|metrics|realtime|signalling|adminCenter|container-error)(/.*)?");

    private transient volatile @Nullable WebFiles files;

    @Override
    public void init() throws ServletException {
        WebFiles read = WebFiles.read(new War(getServletContext()));
        files = read;
        if (read.find(WebFiles.INDEX) == null) {
            LOG.warning("The PWA is not in the WAR: it was built without web/app");
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ROUTE_ATTRIBUTE, "/");
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        WebFile file = find(path(request), request.getHeader("Accept"));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(file, request, response);
        }
    }

    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        String path = request.getServletPath() + (rest == null ? "" : rest);
        return path.isEmpty() ? "/" : path;
    }

    private @Nullable WebFile find(String path, @Nullable String accept) {
        WebFiles known = files;
        return known == null ? null : find(known, path, accept);
    }

    /** What answers an address; null when nothing does. */
    static @Nullable WebFile find(WebFiles files, String path, @Nullable String accept) {
        WebFile file = files.find(path);
        if (file != null) {
            return file;
        }
        boolean opened = accept != null && accept.toLowerCase(Locale.ROOT).contains("text/html");
        boolean page =
                opened && !WebFiles.isAsset(path) && !SERVER.matcher(path).matches();
        return page || path.equals("/") ? files.find(WebFiles.INDEX) : null;
    }

    private static void send(WebFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Coding coding = Coding.choose(request.getHeader("Accept-Encoding"), file.codings());
        response.setHeader("Cache-Control", file.cacheControl);
        response.setHeader("ETag", file.etag(coding));
        response.setHeader("Vary", "Accept-Encoding");
        if (file.isKnown(coding, request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = file.bytes(coding);
        response.setContentType(file.contentType);
        response.setContentLength(bytes.length);
        if (coding != Coding.IDENTITY) {
            response.setHeader("Content-Encoding", coding.token);
        }
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
    }

    private record War(ServletContext context) implements WebFiles.Source {
        @Override
        public @Nullable Set<String> list(String folder) {
            return context.getResourcePaths(folder);
        }

        @Override
        public @Nullable InputStream open(String path) {
            return context.getResourceAsStream(path);
        }
    }
}
