package org.coachconnect.payments.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coachconnect.kernel.Ids;
import org.coachconnect.payments.ReconciliationView;
import org.coachconnect.payments.domain.Reconciliations;

/** Comparisons with the processor by JPA. */
@Dependent
public class JpaReconciliations implements Reconciliations {
    private static final String SELECT =
            "SELECT day, currency, until, ledger_amount, processor_amount, difference FROM payments.reconciliation";

    @PersistenceContext(unitName = "payments")
    EntityManager em;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Checkpoint> latest() {
        List<Object[]> rows = em.createNativeQuery(
                        SELECT + " WHERE until = (SELECT max(until) FROM payments.reconciliation)")
                .getResultList();
        List<ReconciliationView> views =
                rows.stream().map(JpaReconciliations::view).toList();
        return views.stream()
                .findFirst()
                .map(first -> new Checkpoint(
                        first.until(),
                        views.stream()
                                .collect(Collectors.toMap(
                                        ReconciliationView::currency, ReconciliationView::processorAmount))));
    }

    @Override
    public boolean claim(LocalDate day) {
        em.createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(hashtext('payments.reconciliation'))")
                .getSingleResult();
        return em.createNativeQuery("SELECT 1 FROM payments.reconciliation WHERE day = ? LIMIT 1")
                .setParameter(1, day)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(LocalDate day, String currency, Instant until, long ledgerAmount, long processorAmount) {
        em.createNativeQuery("INSERT INTO payments.reconciliation"
                        + " (id, day, currency, until, ledger_amount, processor_amount) VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, Ids.next())
                .setParameter(2, day)
                .setParameter(3, currency)
                .setParameter(4, until.atOffset(ZoneOffset.UTC))
                .setParameter(5, ledgerAmount)
                .setParameter(6, processorAmount)
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<ReconciliationView> newest(int most) {
        List<Object[]> rows = em.createNativeQuery(SELECT + " ORDER BY day DESC, currency LIMIT ?")
                .setParameter(1, most)
                .getResultList();
        return rows.stream().map(JpaReconciliations::view).toList();
    }

    private static ReconciliationView view(Object[] row) {
        return new ReconciliationView(
                row[0] instanceof LocalDate day ? day : ((Date) row[0]).toLocalDate(),
                (String) row[1],
                row[2] instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) row[2]).toInstant(),
                ((Number) row[3]).longValue(),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue());
    }
}
