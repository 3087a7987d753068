package org.coachconnect.search;

import org.coachconnect.kernel.InvalidRequest;

/**
 * A point on earth (WGS 84).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record Place(double latitude, double longitude) {
    /** What {@link #parse} is best given, as a regular expression. */
    public static final String FORMAT = "^-?\\d{1,2}(\\.\\d+)?,-?\\d{1,3}(\\.\\d+)?$";

    private static final String HOW = "Use latitude,longitude in degrees, such as 52.52,13.405.";

    public Place {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new InvalidRequest("near", HOW);
        }
    }

    /** @throws InvalidRequest naming {@code near} when the text is no such pair */
    public static Place parse(String text) {
        int comma = text.indexOf(',');
        if (comma < 0) {
            throw new InvalidRequest("near", HOW);
        }
        try {
            return new Place(
                    Double.parseDouble(text.substring(0, comma).trim()),
                    Double.parseDouble(text.substring(comma + 1).trim()));
        } catch (NumberFormatException e) {
            throw new InvalidRequest("near", HOW);
        }
    }
}
