package org.coachconnect.coaches.domain;

import java.util.List;

/** A list of short texts that is kept as one value. */
public record Texts(List<String> all) {
    public Texts {
        all = List.copyOf(all);
    }
}
