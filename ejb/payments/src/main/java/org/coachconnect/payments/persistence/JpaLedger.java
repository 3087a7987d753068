package org.coachconnect.payments.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.LedgerEntryView;
import org.coachconnect.payments.TrialBalance;
import org.coachconnect.payments.domain.Ledger;
import org.coachconnect.payments.domain.Posting;
import org.coachconnect.payments.domain.Posting.Line;
import org.jspecify.annotations.Nullable;

/** The ledger in PostgreSQL, which refuses at commit what does not balance. */
@Dependent
public class JpaLedger implements Ledger {
    @PersistenceContext(unitName = "payments")
    EntityManager em;

    @Override
    public void post(Posting posting) {
        UUID transactionId = Ids.next();
        em.createNativeQuery("INSERT INTO payments.ledger_transaction"
                        + " (id, organisation_id, booking_id, kind, occurred_at) VALUES (?, ?, ?, ?, ?)")
                .setParameter(1, transactionId)
                .setParameter(2, posting.organisationId())
                .setParameter(3, posting.bookingId())
                .setParameter(4, posting.kind().name())
                .setParameter(5, posting.occurredAt().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        Map<String, UUID> accounts = accounts(posting);
        int number = 0;
        for (Line line : posting.lines()) {
            em.createNativeQuery("INSERT INTO payments.ledger_entry"
                            + " (transaction_id, line, organisation_id, account_id, amount, currency)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")
                    .setParameter(1, transactionId)
                    .setParameter(2, ++number)
                    .setParameter(3, posting.organisationId())
                    .setParameter(4, accounts.get(key(line)))
                    .setParameter(5, line.amount().amount())
                    .setParameter(6, line.amount().currency())
                    .executeUpdate();
        }
    }

    /** Makes missing accounts always in the same order, so that two postings at once cannot deadlock. */
    private Map<String, UUID> accounts(Posting posting) {
        Map<String, UUID> accounts = new HashMap<>();
        posting.lines().stream()
                .sorted(Comparator.comparing(JpaLedger::key))
                .forEach(line -> accounts.computeIfAbsent(key(line), key -> account(posting.organisationId(), line)));
        return accounts;
    }

    private UUID account(UUID organisationId, Line line) {
        String subject = subject(line.subject());
        em.createNativeQuery("INSERT INTO payments.ledger_account (id, organisation_id, kind, subject_id, currency)"
                        + " VALUES (?, ?, ?, CAST(NULLIF(?, '') AS uuid), ?) ON CONFLICT DO NOTHING")
                .setParameter(1, Ids.next())
                .setParameter(2, organisationId)
                .setParameter(3, line.account().name())
                .setParameter(4, subject)
                .setParameter(5, line.amount().currency())
                .executeUpdate();
        return (UUID)
                em.createNativeQuery("SELECT id FROM payments.ledger_account WHERE organisation_id = ? AND kind = ?"
                                + " AND subject_id IS NOT DISTINCT FROM CAST(NULLIF(?, '') AS uuid) AND currency = ?")
                        .setParameter(1, organisationId)
                        .setParameter(2, line.account().name())
                        .setParameter(3, subject)
                        .setParameter(4, line.amount().currency())
                        .getSingleResult();
    }

    private static String key(Line line) {
        return line.account() + "/" + subject(line.subject()) + "/"
                + line.amount().currency();
    }

    private static String subject(@Nullable UUID subject) {
        return subject == null ? "" : subject.toString();
    }

    @Override
    @SuppressWarnings("unchecked")
    public TrialBalance trialBalance() {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT currency, CAST(coalesce(sum(balance) FILTER (WHERE balance > 0), 0) AS bigint),"
                                + " CAST(coalesce(-sum(balance) FILTER (WHERE balance < 0), 0) AS bigint)"
                                + " FROM (SELECT currency, sum(amount) AS balance FROM payments.ledger_entry"
                                + " GROUP BY account_id, currency) accounts GROUP BY currency ORDER BY currency")
                .getResultList();
        return TrialBalance.of(rows.stream()
                .map(row -> new TrialBalance.Line((String) row[0], number(row[1]), number(row[2])))
                .toList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<LedgerEntryView> entriesOf(UUID bookingId) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT t.id, t.kind, t.occurred_at, a.kind AS account, a.subject_id, e.amount, e.currency"
                                + " FROM payments.ledger_transaction t"
                                + " JOIN payments.ledger_entry e ON e.transaction_id = t.id"
                                + " JOIN payments.ledger_account a ON a.id = e.account_id"
                                + " WHERE t.booking_id = ? ORDER BY t.id, e.line")
                .setParameter(1, bookingId)
                .getResultList();
        return rows.stream()
                .map(row -> new LedgerEntryView(
                        (UUID) row[0],
                        (String) row[1],
                        instant(row[2]),
                        (String) row[3],
                        (UUID) row[4],
                        Money.of(number(row[5]), (String) row[6])))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, Long> processorBalance(Instant until) {
        List<Object[]> rows = em.createNativeQuery(
                        "SELECT e.currency, CAST(sum(e.amount) AS bigint) FROM payments.ledger_entry e"
                                + " JOIN payments.ledger_account a ON a.id = e.account_id"
                                + " JOIN payments.ledger_transaction t ON t.id = e.transaction_id"
                                + " WHERE a.kind = 'PROCESSOR_BALANCE' AND t.occurred_at <= ? GROUP BY e.currency")
                .setParameter(1, until.atOffset(ZoneOffset.UTC))
                .getResultList();
        Map<String, Long> balance = new HashMap<>();
        rows.forEach(row -> balance.put((String) row[0], number(row[1])));
        return balance;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) value).toInstant();
    }
}
