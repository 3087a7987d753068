package org.coachconnect.web.requests;

import java.util.regex.Pattern;

/**
 * What of a request's path may stand in a log: never the query, and nothing that looks like a secret, such as the token of a
 * calendar feed.
 *
 * @param path with its ids, by which everything about one booking is found
 * @param route with {@code {id}} instead, the same for all requests of its kind
 */
record LoggedPath(String path, String route) {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern SECRET = Pattern.compile("(?<=/)(?!" + ID + "(?:[./]|$))[A-Za-z0-9_~%-]{20,}");
    private static final Pattern UNUSUAL = Pattern.compile("[^A-Za-z0-9/._~{}-]");
    private static final int LONGEST = 200;

    static LoggedPath of(String uri) {
        String known =
                UNUSUAL.matcher(SECRET.matcher(uri).replaceAll("{token}")).replaceAll("?");
        String path = known.substring(0, Math.min(known.length(), LONGEST));
        return new LoggedPath(path, ID.matcher(path).replaceAll("{id}"));
    }
}
