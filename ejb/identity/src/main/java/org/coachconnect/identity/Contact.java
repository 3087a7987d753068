package org.coachconnect.identity;

import java.util.UUID;

/** How to reach a person by mail. */
public record Contact(UUID personId, String email) {
    @Override
    public String toString() {
        return "Contact[personId=" + personId + "]";
    }
}
