package org.coachconnect.identity;

import org.jspecify.annotations.Nullable;

/**
 * Sign in.
 *
 * @param address the network address of the client, for the back-off
 * @param userAgent what the device says it is, shown in the list of sessions
 */
public record SignIn(
        String email,
        String password,
        String address,
        @Nullable String userAgent) {
    @Override
    public String toString() {
        return "SignIn[]";
    }
}
