package org.coachconnect.identity.domain;

import java.time.Duration;

/** What a token in a mail is good for, and for how long. */
public enum TokenPurpose {
    EMAIL_VERIFICATION(Duration.ofHours(24)),
    PASSWORD_RESET(Duration.ofHours(1));

    private final Duration life;

    TokenPurpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
