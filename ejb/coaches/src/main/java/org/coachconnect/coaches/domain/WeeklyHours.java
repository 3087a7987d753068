package org.coachconnect.coaches.domain;

import java.time.DayOfWeek;
import java.util.List;

/** The hours that come back every week, in the coach's local time. */
public record WeeklyHours(List<Rule> rules) {
    public static final WeeklyHours NONE = new WeeklyHours(List.of());

    public WeeklyHours {
        rules = List.copyOf(rules);
    }

    public List<LocalInterval> on(DayOfWeek day) {
        return rules.stream().filter(r -> r.day() == day).map(Rule::hours).toList();
    }

    /** Part of a day of the week. */
    public record Rule(DayOfWeek day, LocalInterval hours) {}
}
