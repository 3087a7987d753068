package org.coachconnect.kernel;

/**
 * One field of a request at fault.
 *
 * @param field path of the field as the client sent it, e.g. {@code games[0].rank}
 * @param message what to do about it, in plain words
 */
public record FieldError(String field, String message) {}
