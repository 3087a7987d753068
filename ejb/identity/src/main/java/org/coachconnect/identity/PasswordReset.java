package org.coachconnect.identity;

/**
 * What a password-reset mail needs; to be sent, never logged.
 *
 * @param token for the link {@code …/reset-password?token=…}
 */
public record PasswordReset(String email, String token) {
    @Override
    public String toString() {
        return "PasswordReset[]";
    }
}
