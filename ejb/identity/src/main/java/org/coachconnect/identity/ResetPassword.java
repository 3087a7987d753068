package org.coachconnect.identity;

/** Set a new password with the token of a reset mail. */
public record ResetPassword(String token, String password) {
    @Override
    public String toString() {
        return "ResetPassword[]";
    }
}
