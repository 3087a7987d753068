package org.coachconnect.ratings;

import org.jspecify.annotations.Nullable;

/** Single aspects of a session, each 1 to 5 or null for no opinion. */
public record Aspects(
        @Nullable Integer communication,
        @Nullable Integer knowledge,
        @Nullable Integer preparation) {}
