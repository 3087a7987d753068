package org.coachconnect.notifications.application;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of all notices in all languages; a language we do not have is answered in English. */
final class Wording {
    static final List<String> LANGUAGES = List.of("en", "de", "es");

    private static final Mustache.Compiler PLAIN =
            Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).defaultValue("");

    private final Map<String, Properties> texts = new HashMap<>();
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    Wording() {
        for (String language : LANGUAGES) {
            texts.put(language, load(language));
        }
    }

    /**
     * A notice in words.
     *
     * @param body paragraphs
     * @param action what the link is called, or null for a notice without
     */
    record Text(String subject, List<String> body, @Nullable String action) {
        Text {
            body = List.copyOf(body);
        }
    }

    /** @param key key of the notice, e.g. {@code booking-settled.coach} */
    Text text(String key, Locale locale, Map<String, ?> values) {
        String subject = oneLine(filled(key + ".subject", locale, values));
        List<String> body = filled(key + ".body", locale, values)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        boolean hasAction = keys(language(locale)).contains(key + ".action");
        return new Text(subject, body, hasAction ? filled(key + ".action", locale, values) : null);
    }

    /** One phrase, such as the footer. */
    String phrase(String key, Locale locale) {
        return filled(key, locale, Map.of());
    }

    /** The language in which a person of this locale is written to. */
    String language(Locale locale) {
        return texts.containsKey(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.get(0);
    }

    Set<String> keys(String language) {
        return texts.getOrDefault(language, new Properties()).stringPropertyNames();
    }

    private String filled(String key, Locale locale, Map<String, ?> values) {
        String language = language(locale);
        return compiled.computeIfAbsent(language + ":" + key, unused -> compile(language, key))
                .execute(values);
    }

    private Template compile(String language, String key) {
        return PLAIN.compile(source(key, language));
    }

    /** A text with its placeholders. */
    String source(String key, String language) {
        String source = texts.getOrDefault(language, new Properties()).getProperty(key);
        if (source == null) {
            throw new IllegalArgumentException("There is no text " + key + " in " + language);
        }
        return source;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Properties load(String language) {
        String name = "/notifications/wording_" + language + ".properties";
        try (InputStream in = Wording.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The texts " + name + " are missing");
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
