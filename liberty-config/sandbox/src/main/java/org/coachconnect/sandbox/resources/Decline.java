package org.coachconnect.sandbox.resources;

import org.jspecify.annotations.Nullable;

/** Why a card is declined. */
public record Decline(String code, @Nullable String declineCode, String message) {
    static final Decline GENERIC = new Decline("card_declined", "generic_decline", "Your card was declined.");
    static final Decline AUTHENTICATION_REQUIRED = new Decline(
            "authentication_required",
            "authentication_required",
            "Your card was declined. This transaction requires authentication.");

    static Decline because(String declineCode, String message) {
        return new Decline("card_declined", declineCode, message);
    }
}
