package org.coachconnect.coaches.domain;

/**
 * A place, kept to about a kilometre: enough for "near me", too coarse to find a home.
 *
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 */
public record GeoPoint(double latitude, double longitude) {
    public GeoPoint {
        new Violations()
                .require(Math.abs(latitude) <= 90, "location.lat", "Use degrees from -90 to 90.")
                .require(Math.abs(longitude) <= 180, "location.lon", "Use degrees from -180 to 180.")
                .throwIfAny();
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100) / 100.0;
    }
}
