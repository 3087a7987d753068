package org.coachconnect.web.pwa;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms in which the build leaves a file beside itself, the smallest first. */
enum Coding {
    BROTLI("br", ".br"),
    GZIP("gzip", ".gz"),
    IDENTITY("identity", "");

    private static final String ANY = "*";

    final String token;
    final String suffix;

    Coding(String token, String suffix) {
        this.token = token;
        this.suffix = suffix;
    }

    /**
     * The form that the client likes best of those there are.
     *
     * @param acceptEncoding the header (RFC 9110, 12.5.3); null takes the file as it is
     * @param there always with {@link #IDENTITY}
     */
    static Coding choose(@Nullable String acceptEncoding, Set<Coding> there) {
        Map<String, Double> wishes = wishes(acceptEncoding == null ? "" : acceptEncoding);
        return there.stream()
                .filter(coding -> coding.weight(wishes) > 0)
                .min(Comparator.<Coding>comparingDouble(coding -> -coding.weight(wishes))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(IDENTITY);
    }

    private double weight(Map<String, Double> wishes) {
        Double own = wishes.get(token);
        if (own != null) {
            return own;
        }
        // the file as it is comes last, unless it is asked for
        return this == IDENTITY ? Double.MIN_VALUE : wishes.getOrDefault(ANY, 0.0);
    }

    private static Map<String, Double> wishes(String header) {
        Map<String, Double> wishes = new HashMap<>();
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] wish = part.split(";", 2);
            wishes.put(wish[0].strip(), wish.length == 1 ? 1.0 : quality(wish[1]));
        }
        return wishes;
    }

    private static double quality(String parameter) {
        String[] pair = parameter.split("=", 2);
        if (pair.length < 2 || !pair[0].strip().equals("q")) {
            return 1;
        }
        try {
            return Double.parseDouble(pair[1].strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
