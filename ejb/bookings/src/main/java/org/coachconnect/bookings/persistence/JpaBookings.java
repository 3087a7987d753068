package org.coachconnect.bookings.persistence;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.SlotUnavailable;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.Parties;
import org.coachconnect.bookings.domain.TimeSlot;
import org.coachconnect.kernel.SqlState;
import org.coachconnect.platform.OrganisationScoped;
import org.jspecify.annotations.Nullable;

/** Bookings in PostgreSQL. Each write is flushed at once, so that a broken constraint is told to the one who caused it. */
@Stateless
@Local(Bookings.class)
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class JpaBookings implements Bookings {
    private static final String BLOCKING = Stream.of(BookingState.values())
            .filter(BookingState::isBlocking)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /**
     * Buffers count against the coach's bookings as a coach; being in two sessions at once counts against everyone. The fence
     * lets no index be asked by {@code &&}, which is not leakproof; so the first two lines, which are, find the few bookings of the
     * two people around the slot. A session lasts 8 hours at most and its buffers 4 hours each.
     */
    static final String IN_THE_WAY = "(coach_person_id IN (?1, ?2) OR player_person_id IN (?1, ?2))"
            + " AND starts_at > CAST(?3 AS timestamptz) - interval '1 day'"
            + " AND starts_at < CAST(?4 AS timestamptz) + interval '1 day'"
            + " AND ((coach_person_id = ?1 AND blocked && tstzrange(?3, ?4, '[)'))"
            + " OR (player_person_id IN (?1, ?2) AND session && tstzrange(?5, ?6, '[)'))"
            + " OR (coach_person_id = ?2 AND session && tstzrange(?5, ?6, '[)')))";

    @PersistenceContext(unitName = "bookings")
    private EntityManager em;

    public JpaBookings() {}

    JpaBookings(EntityManager em) {
        this.em = em;
    }

    @Override
    public void lockCalendars(UUID coachPersonId, UUID playerPersonId) {
        UUID[] inOrder = {coachPersonId, playerPersonId};
        Arrays.sort(inOrder);
        em.createNativeQuery(
                        "SELECT CAST(pg_advisory_xact_lock(hashtextextended('bookings.calendar:' || person, 0)) AS text)"
                                + " FROM unnest(ARRAY[CAST(?1 AS text), CAST(?2 AS text)]) AS person")
                .setParameter(1, inOrder[0].toString())
                .setParameter(2, inOrder[1].toString())
                .getResultList();
    }

    @Override
    public Optional<Booking> find(UUID id) {
        return Optional.ofNullable(em.find(Booking.class, id));
    }

    @Override
    public Optional<Booking> findForUpdate(UUID id) {
        return told(() -> Optional.ofNullable(em.find(Booking.class, id, LockModeType.PESSIMISTIC_WRITE)));
    }

    @Override
    public Optional<Booking> findByRequestKey(UUID playerPersonId, String requestKey) {
        return em.createQuery(
                        "SELECT b FROM Booking b WHERE b.parties.playerPersonId = :player"
                                + " AND b.agreement.requestKey = :key",
                        Booking.class)
                .setParameter("player", playerPersonId)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Booking> expiredHoldsInTheWay(Parties parties, TimeSlot slot, Instant now) {
        Query query = em.createNativeQuery("SELECT id FROM bookings.booking WHERE " + IN_THE_WAY
                + " AND state IN ('HELD', 'PENDING_PAYMENT') AND hold_expires_at <= ?7 ORDER BY id FOR UPDATE");
        bind(query, parties, slot).setParameter(7, sql(now));
        return told(() -> ids(query)).stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean isTaken(Parties parties, TimeSlot slot, @Nullable UUID except) {
        Query query = em.createNativeQuery("SELECT id FROM bookings.booking WHERE " + IN_THE_WAY + " AND state IN "
                + BLOCKING + " AND id IS DISTINCT FROM CAST(?7 AS uuid) LIMIT 1");
        bind(query, parties, slot).setParameter(7, except == null ? null : except.toString());
        return !query.getResultList().isEmpty();
    }

    @Override
    public void add(Booking booking) {
        em.persist(booking);
        flush();
    }

    @Override
    public void save(Booking booking) {
        flush();
    }

    @Override
    public List<Booking> page(@Nullable UUID personId, BookingFilter filter, @Nullable Position after, int limit) {
        String jpql = "SELECT b FROM Booking b WHERE " + (personId == null ? "b.id IS NOT NULL" : mine(filter.side()))
                + (filter.states().isEmpty() ? "" : " AND b.state IN :states")
                + (after == null ? "" : " AND (b.slot.startsAt < :at OR (b.slot.startsAt = :at AND b.id < :id))")
                + " ORDER BY b.slot.startsAt DESC, b.id DESC";
        TypedQuery<Booking> query = em.createQuery(jpql, Booking.class).setMaxResults(limit);
        if (personId != null) {
            query.setParameter("me", personId);
        }
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        if (after != null) {
            query.setParameter("at", after.startsAt()).setParameter("id", after.id());
        }
        return query.getResultList();
    }

    private static String mine(BookingFilter.@Nullable Side side) {
        String asPlayer = "b.parties.playerPersonId = :me";
        String asCoach = "b.parties.coachPersonId = :me";
        if (side == null) {
            return "(" + asPlayer + " OR " + asCoach + ")";
        }
        return side == BookingFilter.Side.COACH ? asCoach : asPlayer;
    }

    @Override
    public List<Booking> calendar(UUID personId, Set<BookingState> states, Instant from, int limit) {
        return em.createQuery(
                        "SELECT b FROM Booking b WHERE " + mine(null)
                                + " AND b.state IN :states AND b.slot.endsAt > :from ORDER BY b.slot.startsAt, b.id",
                        Booking.class)
                .setParameter("me", personId)
                .setParameter("states", states)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Due> due(Instant now, int limit) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT id, organisation_id FROM bookings.booking WHERE due_at <= ?1 ORDER BY due_at LIMIT ?2")
                .setParameter(1, sql(now))
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(row -> new Due((UUID) row[0], (UUID) row[1])).toList();
    }

    @Override
    public Optional<Booking> claimDue(UUID id, Instant now) {
        Query query = em.createNativeQuery(
                        "SELECT id FROM bookings.booking WHERE id = ?1 AND due_at <= ?2 FOR UPDATE SKIP LOCKED")
                .setParameter(1, id)
                .setParameter(2, sql(now));
        return ids(query).stream().findFirst().flatMap(this::find);
    }

    @Override
    public void postpone(UUID id, Instant until) {
        em.createNativeQuery("UPDATE bookings.booking SET due_at = ?1 WHERE id = ?2 AND due_at < ?1")
                .setParameter(1, sql(until))
                .setParameter(2, id)
                .executeUpdate();
    }

    private void flush() {
        told(() -> {
            em.flush();
            return true;
        });
    }

    /** Tells a lost race or taken time by its name; anything else is a failure. */
    private static <T> T told(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (OptimisticLockException e) {
            throw lostRace(e);
        } catch (PersistenceException e) {
            if (SqlState.isOneOf(e, SqlState.EXCLUSION_VIOLATION, SqlState.DEADLOCK_DETECTED)) {
                SlotUnavailable taken = new SlotUnavailable();
                taken.initCause(e);
                throw taken;
            }
            if (SqlState.isOneOf(e, SqlState.UNIQUE_VIOLATION)) {
                throw lostRace(e);
            }
            throw e;
        }
    }

    private static BookingStateChanged lostRace(PersistenceException cause) {
        BookingStateChanged lost = BookingStateChanged.concurrently();
        lost.initCause(cause);
        return lost;
    }

    private static Query bind(Query query, Parties parties, TimeSlot slot) {
        return query.setParameter(1, parties.coachPersonId())
                .setParameter(2, parties.playerPersonId())
                .setParameter(3, sql(slot.blockedFrom()))
                .setParameter(4, sql(slot.blockedTo()))
                .setParameter(5, sql(slot.startsAt()))
                .setParameter(6, sql(slot.endsAt()));
    }

    @SuppressWarnings("unchecked")
    private static List<UUID> ids(Query query) {
        return (List<UUID>) query.getResultList();
    }

    private static OffsetDateTime sql(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
