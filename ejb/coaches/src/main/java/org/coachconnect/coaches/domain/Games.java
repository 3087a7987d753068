package org.coachconnect.coaches.domain;

import java.util.List;

/** The games of a coach. */
public record Games(List<GameSkill> all) {
    public Games {
        all = List.copyOf(all);
    }
}
