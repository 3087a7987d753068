package org.coachconnect.identity;

/**
 * What a verification mail needs; to be sent, never logged.
 *
 * @param token for the link {@code …/verify-email?token=…}
 */
public record EmailVerification(String email, String token) {
    @Override
    public String toString() {
        return "EmailVerification[]";
    }
}
