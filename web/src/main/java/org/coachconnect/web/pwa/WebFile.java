package org.coachconnect.web.pwa;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One file of the PWA with the forms it can be sent in. */
final class WebFile {
    private static final int TAG_BYTES = 12;

    final String contentType;
    final String cacheControl;
    private final String tag;
    private final Map<Coding, byte[]> forms;

    /** @param forms always with {@link Coding#IDENTITY} */
    WebFile(String contentType, String cacheControl, Map<Coding, byte[]> forms) {
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.forms = new EnumMap<>(forms);
        this.tag = hash(bytes(Coding.IDENTITY));
    }

    Set<Coding> codings() {
        return forms.keySet();
    }

    byte[] bytes(Coding coding) {
        byte[] bytes = forms.get(coding);
        if (bytes == null) {
            throw new IllegalArgumentException("There is no " + coding.token + " form");
        }
        return bytes;
    }

    /** A strong validator: another one for every form, since their bytes differ. */
    String etag(Coding coding) {
        return '"' + tag + (coding == Coding.IDENTITY ? "" : "-" + coding.token) + '"';
    }

    /** Does the client have this form already? Compared weakly, as If-None-Match is (RFC 9110, 13.1.2). */
    boolean isKnown(Coding coding, @Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String known : ifNoneMatch.split(",", -1)) {
            String tagged = known.strip();
            String strong = tagged.startsWith("W/") ? tagged.substring(2) : tagged;
            if (strong.equals("*") || strong.equals(etag(coding))) {
                return true;
            }
        }
        return false;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
