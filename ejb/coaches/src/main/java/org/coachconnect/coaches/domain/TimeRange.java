package org.coachconnect.coaches.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of time, its end not included. */
public record TimeRange(Instant from, Instant to) {
    public TimeRange {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A range ends after it starts: " + from + " to " + to);
        }
    }

    public boolean covers(Instant start, Instant end) {
        return !from.isAfter(start) && !to.isBefore(end);
    }

    /** The same time as ranges that neither overlap nor touch, in order. */
    public static List<TimeRange> merged(List<TimeRange> ranges) {
        List<TimeRange> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparing(TimeRange::from));
        List<TimeRange> result = new ArrayList<>(sorted.size());
        for (TimeRange next : sorted) {
            int last = result.size() - 1;
            if (last >= 0 && !result.get(last).to().isBefore(next.from())) {
                result.set(last, result.get(last).extendedTo(next.to()));
            } else {
                result.add(next);
            }
        }
        return result;
    }

    private TimeRange extendedTo(Instant end) {
        return end.isAfter(to) ? new TimeRange(from, end) : this;
    }
}
