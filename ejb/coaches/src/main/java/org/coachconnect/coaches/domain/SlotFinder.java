package org.coachconnect.coaches.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the starts at which an offering can be booked: every quarter of an hour of the coach's clock, where the whole session
 * fits into the opening hours, the notice is long enough, the booking window reaches, and the session with its buffers meets
 * nothing that takes the coach's time. One pass over days, quarters and busy times.
 */
public final class SlotFinder {
    private static final Duration STEP = Duration.ofMinutes(15);

    private final OpeningHours hours;
    private final Duration duration;
    private final Duration bufferBefore;
    private final Duration bufferAfter;
    private final Instant earliest;
    private final Instant latest;

    /** @param now the moment from which notice and booking window are counted */
    public SlotFinder(OpeningHours hours, OfferingTerms terms, Instant now) {
        this.hours = hours;
        this.duration = Duration.ofMinutes(terms.durationMinutes());
        this.bufferBefore = Duration.ofMinutes(terms.bufferBeforeMinutes());
        this.bufferAfter = Duration.ofMinutes(terms.bufferAfterMinutes());
        this.earliest = now.plus(Duration.ofMinutes(terms.minimumNoticeMinutes()));
        this.latest = now.plus(Duration.ofDays(terms.windowDays()));
    }

    /**
     * All free starts between two instants, the second not included.
     *
     * @param busy when the coach is taken, in any order, overlaps allowed
     */
    public List<Instant> starts(Instant from, Instant to, List<TimeRange> busy) {
        return find(from, to, busy, Integer.MAX_VALUE);
    }

    /** The first free start of the whole booking window. */
    public Optional<Instant> first(List<TimeRange> busy) {
        return find(earliest, latest.plusNanos(1), busy, 1).stream().findFirst();
    }

    /** Whether the coach offers this start, whoever else may have booked it. */
    public boolean offers(Instant start) {
        Instant end = start.plus(duration);
        return !start.isBefore(earliest)
                && !start.isAfter(latest)
                && start.equals(hours.quarterFrom(start))
                && hours.between(start, end).stream().anyMatch(open -> open.covers(start, end));
    }

    private List<Instant> find(Instant from, Instant to, List<TimeRange> busy, int limit) {
        Instant begin = OpeningHours.latest(from, earliest);
        Instant end = OpeningHours.earliest(to, latest.plusNanos(1));
        List<Instant> found = new ArrayList<>();
        FreeTime free = new FreeTime(TimeRange.merged(busy));
        for (TimeRange open : hours.between(begin, end.plus(duration))) {
            for (Instant start = hours.quarterFrom(open.from());
                    start.isBefore(end) && open.covers(start, start.plus(duration));
                    start = start.plus(STEP)) {
                if (free.between(start.minus(bufferBefore), start.plus(duration).plus(bufferAfter))) {
                    found.add(start);
                    if (found.size() == limit) {
                        return found;
                    }
                }
            }
        }
        return found;
    }

    /** Walks along the busy times; each question must start no earlier than the one before. */
    private static final class FreeTime {
        private final List<TimeRange> busy;
        private int position;

        FreeTime(List<TimeRange> busy) {
            this.busy = busy;
        }

        boolean between(Instant from, Instant to) {
            while (position < busy.size() && !busy.get(position).to().isAfter(from)) {
                position++;
            }
            return position == busy.size() || !busy.get(position).from().isBefore(to);
        }
    }
}
