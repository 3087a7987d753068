package org.coachconnect.coaches.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A checked timetable; {@link Draft} is how it arrives from outside. */
public record Timetable(ZoneId zone, WeeklyHours weekly, DateOverrides overrides) {
    private static final int MAX_RULES = 100;
    private static final int MAX_OVERRIDES = 366;

    /** A timetable as written by a person: times are {@code HH:mm}, at most {@code 24:00}. */
    public record Draft(String timeZone, List<DraftRule> weekly, List<DraftDay> overrides) {}

    public record DraftRule(DayOfWeek day, DraftHours hours) {}

    public record DraftDay(LocalDate date, List<DraftHours> hours) {}

    public record DraftHours(String from, String to) {}

    /** @throws org.coachconnect.kernel.InvalidRequest naming every field at fault */
    public static Timetable of(Draft draft) {
        Violations violations = new Violations()
                .require(
                        ZoneNames.isKnown(draft.timeZone()), "timeZone", "Use an IANA time zone such as Europe/Berlin.")
                .range(draft.weekly().size(), 0, MAX_RULES, "weekly")
                .range(draft.overrides().size(), 0, MAX_OVERRIDES, "overrides");
        WeeklyHours weekly = weekly(draft, violations);
        DateOverrides overrides = overrides(draft, violations);
        violations.throwIfAny();
        return new Timetable(ZoneId.of(draft.timeZone()), weekly, overrides);
    }

    private static WeeklyHours weekly(Draft draft, Violations violations) {
        List<WeeklyHours.Rule> rules = new ArrayList<>();
        Map<DayOfWeek, List<LocalInterval>> seen = new EnumMap<>(DayOfWeek.class);
        for (int i = 0; i < draft.weekly().size(); i++) {
            DraftRule rule = draft.weekly().get(i);
            List<LocalInterval> sameDay = seen.computeIfAbsent(rule.day(), d -> new ArrayList<>());
            addHours(rule.hours(), "weekly[" + i + "]", sameDay, violations)
                    .ifPresent(hours -> rules.add(new WeeklyHours.Rule(rule.day(), hours)));
        }
        return new WeeklyHours(rules);
    }

    private static DateOverrides overrides(Draft draft, Violations violations) {
        List<DateOverrides.Day> days = new ArrayList<>();
        Set<LocalDate> dates = new HashSet<>();
        for (int i = 0; i < draft.overrides().size(); i++) {
            DraftDay day = draft.overrides().get(i);
            String field = "overrides[" + i + "]";
            violations.require(dates.add(day.date()), field + ".date", "Name each date once.");
            List<LocalInterval> hours = new ArrayList<>();
            for (int j = 0; j < day.hours().size(); j++) {
                addHours(day.hours().get(j), field + ".intervals[" + j + "]", hours, violations);
            }
            days.add(new DateOverrides.Day(day.date(), hours));
        }
        return new DateOverrides(days);
    }

    private static Optional<LocalInterval> addHours(
            DraftHours draft, String field, List<LocalInterval> sameDay, Violations violations) {
        Optional<LocalInterval> parsed = parse(draft, field, violations);
        parsed.ifPresent(hours -> {
            violations.require(
                    sameDay.stream().noneMatch(hours::overlaps), field, "These hours overlap others of the same day.");
            sameDay.add(hours);
        });
        return parsed;
    }

    private static Optional<LocalInterval> parse(DraftHours draft, String field, Violations violations) {
        Optional<Integer> from = LocalInterval.minuteOf(draft.from());
        Optional<Integer> to = LocalInterval.minuteOf(draft.to());
        violations
                .require(from.isPresent(), field + ".from", "Use a time HH:mm from 00:00 to 23:59.")
                .require(to.isPresent(), field + ".to", "Use a time HH:mm up to 24:00.");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        boolean ordered = from.get() < to.get();
        violations.require(ordered, field + ".to", "End after the start; write hours past midnight as two days.");
        return ordered ? Optional.of(new LocalInterval(from.get(), to.get())) : Optional.empty();
    }
}
