package org.coachconnect.sandbox.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Text for HTML: always escaped, money and time in a form for people. */
final class Html {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Html() {}

    /** Safe as an element's text and as a quoted attribute's value. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** {@code 45.00 EUR} */
    static String money(long amount, String currency) {
        String code = currency.toUpperCase(Locale.ROOT);
        int digits;
        try {
            digits = Math.max(0, Currency.getInstance(code).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            digits = 2;
        }
        return BigDecimal.valueOf(amount, digits).toPlainString() + " " + escape(code);
    }

    /** {@code 2026-11-22 09:30:00}, in UTC. */
    static String time(long epochSeconds) {
        return TIME.format(Instant.ofEpochSecond(epochSeconds));
    }

    /** The template with its {@code {}} filled by these parts of HTML, one after the other. */
    static String fill(String template, Object... parts) {
        StringBuilder filled = new StringBuilder(template.length() + 64);
        int from = 0;
        for (Object part : parts) {
            int hole = template.indexOf("{}", from);
            filled.append(template, from, hole).append(part);
            from = hole + 2;
        }
        return filled.append(template, from, template.length()).toString();
    }

    /** A document with the sandbox's frame around the content. */
    static String document(String title, String content) {
        return fill("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{} · Payment sandbox</title>
                <link rel="stylesheet" href="/sandbox/style.css">
                <link rel="icon" href="/sandbox/icon.svg" type="image/svg+xml">
                </head>
                <body>
                <p class="warning" role="note"><strong>This is a sandbox.</strong> It is no bank: no money moves here.</p>
                {}
                </body>
                </html>
                """, escape(title), content);
    }
}
