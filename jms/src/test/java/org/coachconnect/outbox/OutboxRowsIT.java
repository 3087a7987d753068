package org.coachconnect.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.outbox.OutboxRows.Row;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class OutboxRowsIT {
    @Test
    void anEventIsLeasedOnceAndSentOnce() {
        UUID event = Ids.next();
        Database.get().doInTransaction("platform", em -> append(em, event));

        List<Row> leased = lease();
        List<Row> meanwhile = lease();
        Database.get().doInTransaction("platform", em -> rows(em).markSent(leased));

        assertThat(leased).extracting(Row::id).contains(event);
        assertThat(meanwhile).extracting(Row::id).doesNotContain(event);
        assertThat(Database.get().<String>inTransaction("platform", em -> state(em, event)))
                .isEqualTo("SENT");
    }

    private static List<Row> lease() {
        return Database.get().inTransaction("platform", em -> rows(em).lease(100));
    }

    private static OutboxRows rows(EntityManager em) {
        return new OutboxRows(em, Clock.systemUTC());
    }

    private static void append(EntityManager em, UUID event) {
        em.createNativeQuery("INSERT INTO platform.outbox (id, context, type, organisation_id, subject_id, body)"
                        + " VALUES (?, 'bookings', 'BookingCreated', ?, ?, '{}')")
                .setParameter(1, event)
                .setParameter(2, Ids.next())
                .setParameter(3, event)
                .executeUpdate();
    }

    private static String state(EntityManager em, UUID event) {
        return (String) em.createNativeQuery("SELECT state FROM platform.outbox WHERE id = ?")
                .setParameter(1, event)
                .getSingleResult();
    }
}
