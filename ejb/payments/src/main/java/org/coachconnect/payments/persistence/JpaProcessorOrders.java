package org.coachconnect.payments.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.payments.domain.OrderKind;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders;

/** Orders to the processor by JPA. */
@Dependent
public class JpaProcessorOrders implements ProcessorOrders {
    @PersistenceContext(unitName = "payments")
    EntityManager em;

    @Override
    public void add(ProcessorOrder order) {
        em.persist(order);
        em.flush();
    }

    @Override
    public Optional<ProcessorOrder> find(UUID id) {
        return Optional.ofNullable(em.find(ProcessorOrder.class, id));
    }

    @Override
    public Optional<ProcessorOrder> reread(UUID id) {
        Optional<ProcessorOrder> order = find(id);
        order.ifPresent(em::refresh);
        return order;
    }

    @Override
    public Optional<ProcessorOrder> of(UUID paymentId, OrderKind kind) {
        return em.createQuery(
                        "SELECT o FROM ProcessorOrder o WHERE o.paymentId = :paymentId AND o.kind = :kind",
                        ProcessorOrder.class)
                .setParameter("paymentId", paymentId)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Claim> claimDue(Instant now, int most) {
        List<Object[]> rows = em.createNativeQuery(
                        "UPDATE payments.processor_order SET state = 'CLAIMED', attempts = attempts + 1,"
                                + " next_attempt_at = ? WHERE id IN (SELECT id FROM payments.processor_order"
                                + " WHERE state IN ('NEW', 'CLAIMED') AND kind <> 'CAPTURE' AND next_attempt_at <= ?"
                                + " ORDER BY next_attempt_at LIMIT ? FOR UPDATE SKIP LOCKED)"
                                + " RETURNING id, organisation_id")
                .setParameter(1, now.plus(ProcessorOrder.LEASE).atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> new Claim((UUID) row[0], (UUID) row[1])).toList();
    }

    @Override
    public List<ProcessorOrder> failed(int most) {
        return em.createQuery(
                        "SELECT o FROM ProcessorOrder o WHERE o.state = org.coachconnect.payments.domain.OrderState.FAILED"
                                + " AND o.kind <> org.coachconnect.payments.domain.OrderKind.CAPTURE ORDER BY o.id",
                        ProcessorOrder.class)
                .setMaxResults(most)
                .getResultList();
    }
}
