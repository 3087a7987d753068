package org.coachconnect.bookings.persistence;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.SlotUnavailable;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.Parties;
import org.coachconnect.bookings.domain.TimeSlot;
import org.coachconnect.kernel.Scope;
import org.jspecify.annotations.Nullable;

/** The fake: the same constraints and the same fence as the table, but no concurrency. */
public final class InMemoryBookings implements Bookings {
    private static final Comparator<Booking> BY_START =
            Comparator.comparing((Booking b) -> b.slot().startsAt()).thenComparing(b -> b.id().toString());

    private final Map<UUID, Booking> rows = new LinkedHashMap<>();
    private final Map<UUID, Instant> postponed = new LinkedHashMap<>();

    @Override
    public void lockCalendars(UUID coachPersonId, UUID playerPersonId) {
        // One thread only: nobody has to wait.
    }

    @Override
    public Optional<Booking> find(UUID id) {
        return visible().filter(b -> b.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Booking> findForUpdate(UUID id) {
        return find(id);
    }

    @Override
    public Optional<Booking> findByRequestKey(UUID playerPersonId, String requestKey) {
        return visible()
                .filter(b -> b.parties().isPlayer(playerPersonId)
                        && b.agreement().requestKey().equals(requestKey))
                .findFirst();
    }

    @Override
    public List<Booking> expiredHoldsInTheWay(Parties parties, TimeSlot slot, Instant now) {
        return visible()
                .filter(b -> b.state().isUnpaidHold() && !now.isBefore(b.holdExpiresAt()))
                .filter(b -> isInTheWay(b, parties, slot))
                .toList();
    }

    @Override
    public boolean isTaken(Parties parties, TimeSlot slot, @Nullable UUID except) {
        return visible()
                .filter(b -> b.state().isBlocking() && !b.id().equals(except))
                .anyMatch(b -> isInTheWay(b, parties, slot));
    }

    private static boolean isInTheWay(Booking b, Parties parties, TimeSlot slot) {
        boolean sameSession = b.slot().overlapsSessionOf(slot);
        return (b.parties().isCoach(parties.coachPersonId()) && b.slot().blocksSameTimeAs(slot))
                || (sameSession
                        && (b.parties().isPlayer(parties.coachPersonId())
                                || b.parties().isPlayer(parties.playerPersonId())
                                || b.parties().isCoach(parties.playerPersonId())));
    }

    @Override
    public void add(Booking booking) {
        if (findByRequestKey(
                        booking.parties().playerPersonId(), booking.agreement().requestKey())
                .isPresent()) {
            throw BookingStateChanged.concurrently();
        }
        save(booking);
        rows.put(booking.id(), booking);
    }

    @Override
    public void save(Booking booking) {
        if (booking.state().isBlocking() && rows.values().stream().anyMatch(other -> excludes(other, booking))) {
            throw new SlotUnavailable();
        }
        raiseVersion(booking);
    }

    private static boolean excludes(Booking other, Booking booking) {
        boolean sameCoach = other.parties().isCoach(booking.parties().coachPersonId())
                && other.slot().blocksSameTimeAs(booking.slot());
        boolean samePlayer = other.parties().isPlayer(booking.parties().playerPersonId())
                && other.slot().overlapsSessionOf(booking.slot());
        return !other.id().equals(booking.id()) && other.state().isBlocking() && (sameCoach || samePlayer);
    }

    @Override
    public List<Booking> page(@Nullable UUID personId, BookingFilter filter, @Nullable Position after, int limit) {
        return visible()
                .filter(b -> personId == null || isMine(b, personId, filter.side()))
                .filter(b -> filter.states().isEmpty() || filter.states().contains(b.state()))
                .sorted(BY_START.reversed())
                .filter(b -> after == null || isAfter(b, after))
                .limit(limit)
                .toList();
    }

    private static boolean isMine(Booking b, UUID personId, BookingFilter.@Nullable Side side) {
        return (side != BookingFilter.Side.PLAYER && b.parties().isCoach(personId))
                || (side != BookingFilter.Side.COACH && b.parties().isPlayer(personId));
    }

    private static boolean isAfter(Booking b, Position after) {
        int byStart = b.slot().startsAt().compareTo(after.startsAt());
        return byStart < 0
                || (byStart == 0 && b.id().toString().compareTo(after.id().toString()) < 0);
    }

    @Override
    public List<Booking> calendar(UUID personId, Set<BookingState> states, Instant from, int limit) {
        return visible()
                .filter(b -> isMine(b, personId, null) && states.contains(b.state()))
                .filter(b -> b.slot().endsAt().isAfter(from))
                .sorted(BY_START)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Due> due(Instant now, int limit) {
        return visible()
                .filter(b -> isDue(b, now))
                .limit(limit)
                .map(b -> new Due(b.id(), b.organisationId()))
                .toList();
    }

    @Override
    public Optional<Booking> claimDue(UUID id, Instant now) {
        return find(id).filter(b -> isDue(b, now));
    }

    private boolean isDue(Booking booking, Instant now) {
        Instant dueAt = booking.dueAt();
        Instant notBefore = postponed.getOrDefault(booking.id(), Instant.MIN);
        return dueAt != null && !now.isBefore(dueAt) && !now.isBefore(notBefore);
    }

    @Override
    public void postpone(UUID id, Instant until) {
        postponed.put(id, until);
    }

    private Stream<Booking> visible() {
        String scope = Scope.setting();
        return rows.values().stream()
                .filter(b ->
                        scope.equals("*") || scope.equals(b.organisationId().toString()));
    }

    private static void raiseVersion(Booking booking) {
        try {
            Field version = Booking.class.getDeclaredField("version");
            version.setAccessible(true);
            version.setInt(booking, booking.version() + 1);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
