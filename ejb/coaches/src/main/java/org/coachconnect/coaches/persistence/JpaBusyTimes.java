package org.coachconnect.coaches.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coachconnect.coaches.domain.BusyTime;
import org.coachconnect.coaches.domain.BusyTimes;
import org.coachconnect.coaches.domain.TimeRange;
import org.coachconnect.kernel.Scope;

/** Busy times on PostgreSQL. */
@Dependent
public class JpaBusyTimes implements BusyTimes {
    @PersistenceContext(unitName = "coaches")
    private EntityManager em;

    @SuppressWarnings("NullAway.Init")
    protected JpaBusyTimes() {}

    JpaBusyTimes(EntityManager em) {
        this.em = em;
    }

    @Override
    public void record(BusyTime busy) {
        UUID organisation = Scope.organisation()
                .orElseThrow(() -> new IllegalStateException("A booking belongs to an organisation; none is in scope"));
        em.createNativeQuery("INSERT INTO coaches.busy_time AS known"
                        + " (booking_id, organisation_id, coach_person_id, busy_from, busy_to, released, booking_version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (booking_id) DO UPDATE SET busy_from = excluded.busy_from,"
                        + " busy_to = excluded.busy_to, released = excluded.released,"
                        + " booking_version = excluded.booking_version"
                        + " WHERE known.booking_version < excluded.booking_version")
                .setParameter(1, busy.bookingId())
                .setParameter(2, organisation)
                .setParameter(3, busy.coachPersonId())
                .setParameter(4, utc(busy.taken().from()))
                .setParameter(5, utc(busy.taken().to()))
                .setParameter(6, busy.released())
                .setParameter(7, busy.bookingVersion())
                .executeUpdate();
    }

    @Override
    public List<TimeRange> of(UUID personId, TimeRange window) {
        List<?> rows = em.createNativeQuery("SELECT CAST(extract(epoch FROM busy_from) * 1000 AS bigint),"
                        + " CAST(extract(epoch FROM busy_to) * 1000 AS bigint)"
                        + " FROM coaches.busy_ranges(CAST(? AS uuid), CAST(? AS timestamptz), CAST(? AS timestamptz))")
                .setParameter(1, personId)
                .setParameter(2, utc(window.from()))
                .setParameter(3, utc(window.to()))
                .getResultList();
        List<TimeRange> ranges = new ArrayList<>(rows.size());
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            ranges.add(new TimeRange(instant(columns[0]), instant(columns[1])));
        }
        return ranges;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return em.createNativeQuery("DELETE FROM coaches.busy_time WHERE busy_to < ?")
                .setParameter(1, utc(moment))
                .executeUpdate();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Object epochMillis) {
        return Instant.ofEpochMilli(((Number) epochMillis).longValue());
    }
}
