package org.coachconnect.coaches.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A game that the coach teaches, the coach's own rank in it and the roles they play. */
public record GameSkill(String game, @Nullable String rank, List<String> roles) {
    public GameSkill {
        roles = List.copyOf(roles);
    }
}
