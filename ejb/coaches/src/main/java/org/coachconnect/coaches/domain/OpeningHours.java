package org.coachconnect.coaches.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns local hours into instants. A moment is open exactly when the coach's clock shows a time inside the hours of the
 * coach's date: an hour that the clocks skip does not exist, and one that they repeat is open twice.
 */
public final class OpeningHours {
    private final ZoneId zone;
    private final Map<DayOfWeek, List<LocalInterval>> week = new EnumMap<>(DayOfWeek.class);
    private final Map<LocalDate, List<LocalInterval>> overrides = new HashMap<>();

    public OpeningHours(ZoneId zone, WeeklyHours weekly, DateOverrides dates) {
        this.zone = zone;
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, weekly.on(day));
        }
        dates.days().forEach(day -> overrides.put(day.date(), day.hours()));
    }

    public ZoneId zone() {
        return zone;
    }

    /** The open time between two instants, in order; days that touch at midnight are one range. */
    public List<TimeRange> between(Instant from, Instant to) {
        List<TimeRange> open = new ArrayList<>();
        if (from.isBefore(to)) {
            List<Regime> regimes = regimes(from, to);
            LocalDate last = to.atZone(zone).toLocalDate().plusDays(1);
            LocalDate date = from.atZone(zone).toLocalDate().minusDays(1);
            for (; !date.isAfter(last); date = date.plusDays(1)) {
                for (LocalInterval hours : hoursOn(date)) {
                    addPieces(open, regimes, hours.startOn(date), hours.endOn(date));
                }
            }
        }
        return TimeRange.merged(open);
    }

    private List<LocalInterval> hoursOn(LocalDate date) {
        return overrides.getOrDefault(date, week.getOrDefault(date.getDayOfWeek(), List.of()));
    }

    private static void addPieces(List<TimeRange> open, List<Regime> regimes, LocalDateTime start, LocalDateTime end) {
        for (Regime regime : regimes) {
            Instant from = latest(regime.from(), start.toInstant(regime.offset()));
            Instant to = earliest(regime.to(), end.toInstant(regime.offset()));
            if (from.isBefore(to)) {
                open.add(new TimeRange(from, to));
            }
        }
    }

    private List<Regime> regimes(Instant from, Instant to) {
        ZoneRules rules = zone.getRules();
        List<Regime> regimes = new ArrayList<>();
        Instant cursor = from;
        while (cursor.isBefore(to)) {
            ZoneOffsetTransition next = rules.nextTransition(cursor);
            Instant until = next == null ? to : earliest(to, next.getInstant());
            regimes.add(new Regime(rules.getOffset(cursor), cursor, until));
            cursor = until;
        }
        return regimes;
    }

    static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    static Instant earliest(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** The first moment from this one on at which the coach's clock shows a full quarter of an hour. */
    Instant quarterFrom(Instant moment) {
        // Offsets are whole quarter hours everywhere since 1972, so the grid survives a change of the clocks.
        long step = Duration.ofMinutes(15).toSeconds();
        long seconds = moment.getEpochSecond() + (moment.getNano() > 0 ? 1 : 0);
        int offset = zone.getRules().getOffset(moment).getTotalSeconds();
        return Instant.ofEpochSecond(seconds + Math.floorMod(-(seconds + offset), step));
    }

    /** A time during which the zone keeps one offset. */
    private record Regime(ZoneOffset offset, Instant from, Instant to) {}
}
