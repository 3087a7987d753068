package org.coachconnect.notifications.application;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.coachconnect.notifications.domain.CalendarPart;
import org.coachconnect.notifications.domain.Mail;
import org.jspecify.annotations.Nullable;

/** Puts a text into the frame of a mail, once as plain text and once as HTML, where every value is escaped. */
final class MailLayout {
    private final Template text = compile(Mustache.compiler().escapeHTML(false), "mail.txt.mustache");
    private final Template html = compile(Mustache.compiler().escapeHTML(true), "mail.html.mustache");

    /**
     * @param url where the action leads; absolute
     * @param footer why the person gets this mail
     */
    Mail.Content content(
            String language, Wording.Text words, String url, String footer, @Nullable CalendarPart calendar) {
        Map<String, Object> values = new HashMap<>();
        values.put("language", language);
        values.put("subject", words.subject());
        values.put("paragraphs", words.body());
        values.put("footer", footer);
        String action = words.action();
        values.put("action", action == null ? false : Map.of("label", action, "url", url));
        return new Mail.Content(words.subject(), text.execute(values), html.execute(values), calendar);
    }

    private static Template compile(Mustache.Compiler compiler, String name) {
        try (InputStream in = MailLayout.class.getResourceAsStream("/notifications/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The template " + name + " is missing");
            }
            return compiler.compile(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
