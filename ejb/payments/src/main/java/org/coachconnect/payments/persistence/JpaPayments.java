package org.coachconnect.payments.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.Payments;
import org.coachconnect.payments.domain.PayoutState;

/** Payments by JPA. */
@Dependent
public class JpaPayments implements Payments {
    @PersistenceContext(unitName = "payments")
    EntityManager em;

    @Override
    public void addIfAbsent(Payment payment) {
        em.createNativeQuery("INSERT INTO payments.payment (id, organisation_id, booking_id, player_person_id,"
                        + " player_name, coach_person_id, coach_name, description, amount, currency,"
                        + " commission_basis_points, coach_share, commission, state, payout, created_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"
                        + " ON CONFLICT (booking_id) DO NOTHING")
                .setParameter(1, payment.id())
                .setParameter(2, payment.organisationId())
                .setParameter(3, payment.bookingId())
                .setParameter(4, payment.playerPersonId())
                .setParameter(5, payment.playerName())
                .setParameter(6, payment.coachPersonId())
                .setParameter(7, payment.coachName())
                .setParameter(8, payment.description())
                .setParameter(9, payment.amount().amount())
                .setParameter(10, payment.amount().currency())
                .setParameter(11, payment.commissionBasisPoints())
                .setParameter(12, payment.coachShare().amount())
                .setParameter(13, payment.commission().amount())
                .setParameter(14, payment.state().name())
                .setParameter(15, payment.payout().name())
                .setParameter(16, payment.createdAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public Optional<Payment> find(UUID id) {
        return Optional.ofNullable(em.find(Payment.class, id));
    }

    @Override
    public Optional<Payment> ofBooking(UUID bookingId) {
        return em.createQuery("SELECT p FROM Payment p WHERE p.bookingId = :bookingId", Payment.class)
                .setParameter("bookingId", bookingId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Payment> lock(UUID id) {
        Optional<Payment> payment = find(id);
        payment.ifPresent(found -> em.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return payment;
    }

    @Override
    public Optional<Payment> ofIntent(String intentId) {
        return em.createQuery("SELECT p FROM Payment p WHERE p.intentId = :intentId", Payment.class)
                .setParameter("intentId", intentId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Payment> earnedBy(UUID coachPersonId, PageRequest page) {
        Optional<UUID> after = page.after().map(JpaPayments::cursor);
        TypedQuery<Payment> query = em.createQuery(
                        "SELECT p FROM Payment p WHERE p.coachPersonId = :coach AND p.capturedAt IS NOT NULL"
                                + (after.isPresent() ? " AND p.id < :after" : "")
                                + " ORDER BY p.id DESC",
                        Payment.class)
                .setParameter("coach", coachPersonId)
                .setMaxResults(page.limitPlusOne());
        after.ifPresent(id -> query.setParameter("after", id));
        return query.getResultList();
    }

    private static UUID cursor(String after) {
        try {
            return UUID.fromString(after);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("cursor", "This is no cursor of this list.");
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<EarningsSum> earningsOf(UUID coachPersonId) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT currency, payout, CAST(sum(coach_share) AS bigint) FROM payments.payment"
                                + " WHERE coach_person_id = ? AND captured_at IS NOT NULL"
                                + " GROUP BY currency, payout ORDER BY currency")
                .setParameter(1, coachPersonId)
                .getResultList();
        return rows.stream()
                .map(row -> new EarningsSum(
                        (String) row[0], PayoutState.valueOf((String) row[1]), ((Number) row[2]).longValue()))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<DuePayout> duePayouts(int most) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT p.id, p.organisation_id, a.account_id FROM payments.payment p"
                                + " JOIN payments.payout_account a ON a.person_id = p.coach_person_id"
                                + " WHERE p.payout = 'DUE' AND a.state = 'READY' AND NOT EXISTS"
                                + " (SELECT FROM payments.processor_order o"
                                + " WHERE o.payment_id = p.id AND o.kind = 'TRANSFER')"
                                + " LIMIT ?")
                .setParameter(1, most)
                .getResultList();
        return rows.stream()
                .map(row -> new DuePayout((UUID) row[0], (UUID) row[1], (String) row[2]))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Money> held() {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT currency, CAST(sum(coalesce(refund_due, amount) - refunded) AS bigint)"
                                + " FROM payments.payment WHERE captured_at IS NOT NULL"
                                + " AND (refund_due IS NULL OR refunded < refund_due) GROUP BY currency ORDER BY currency")
                .getResultList();
        return rows.stream()
                .map(row -> Money.of(((Number) row[1]).longValue(), (String) row[0]))
                .toList();
    }
}
