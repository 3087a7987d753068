package org.coachconnect.kernel;

/** The kinds of failure a caller can tell apart; each one has its HTTP status. */
public enum Kind {
    INVALID(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    UNPROCESSABLE(422),
    TOO_MANY_REQUESTS(429),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    /** The HTTP status (RFC 9110) under which this kind leaves the system. */
    public int status() {
        return status;
    }
}
