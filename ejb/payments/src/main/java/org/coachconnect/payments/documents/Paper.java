package org.coachconnect.payments.documents;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes lines from the top of an A4 page downwards; measures are in points. */
final class Paper {
    private static final float LEFT = 56;
    private static final float RIGHT = 539;
    private static final float TOP = 770;
    private static final float HEADING = 22;
    private static final float TEXT = 11;
    private static final float LEADING = 1.7f;
    private static final float VALUE_WIDTH = 260;
    private static final String UNPRINTABLE = "?";
    private static final String ELLIPSIS = "...";

    private final PDPageContentStream content;
    private final PDFont font;
    private float y = TOP;

    Paper(PDPageContentStream content, PDFont font) {
        this.content = content;
        this.font = font;
    }

    Paper heading(String text) throws IOException {
        write(text, LEFT, HEADING, RIGHT - LEFT);
        return down(HEADING);
    }

    Paper line(String text) throws IOException {
        write(text, LEFT, TEXT, RIGHT - LEFT);
        return down(TEXT);
    }

    /** A name on the left and its value against the right margin. */
    Paper row(String name, String value) throws IOException {
        String shown = fit(printable(value), TEXT, VALUE_WIDTH);
        float width = width(shown, TEXT);
        write(name, LEFT, TEXT, RIGHT - LEFT - width - TEXT);
        write(shown, RIGHT - width, TEXT, width + TEXT);
        return down(TEXT);
    }

    Paper rule() throws IOException {
        content.moveTo(LEFT, y + TEXT);
        content.lineTo(RIGHT, y + TEXT);
        content.stroke();
        return down(TEXT / 2);
    }

    Paper gap() {
        return down(TEXT);
    }

    private Paper down(float size) {
        y -= size * LEADING;
        return this;
    }

    private void write(String text, float x, float size, float most) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, y);
        content.showText(fit(printable(text), size, most));
        content.endText();
    }

    private String fit(String text, float size, float most) throws IOException {
        if (width(text, size) <= most) {
            return text;
        }
        String shorter = text;
        while (!shorter.isEmpty() && width(shorter + ELLIPSIS, size) > most) {
            shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
        }
        return shorter + ELLIPSIS;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(point -> {
            String letter = Character.isWhitespace(point) ? " " : Character.toString(point);
            printable.append(isPrintable(letter) ? letter : UNPRINTABLE);
        });
        return printable.toString();
    }

    private boolean isPrintable(String letter) {
        try {
            return font.encode(letter).length > 0;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
