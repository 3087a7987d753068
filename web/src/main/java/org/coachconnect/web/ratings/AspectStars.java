package org.coachconnect.web.ratings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.coachconnect.ratings.Aspects;
import org.jspecify.annotations.Nullable;

/** Stars for single aspects of a session; what is missing is no opinion. */
public record AspectStars(
        @Min(1) @Max(5) @Nullable Integer communication,
        @Min(1) @Max(5) @Nullable Integer knowledge,
        @Min(1) @Max(5) @Nullable Integer preparation) {
    static @Nullable Aspects of(@Nullable AspectStars given) {
        return given == null ? null : new Aspects(given.communication(), given.knowledge(), given.preparation());
    }
}
