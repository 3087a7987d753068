package org.coachconnect.payments.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.domain.PaymentFixture.NOW;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;
import static org.coachconnect.payments.domain.PaymentFixture.captured;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.LedgerEntryView;
import org.coachconnect.payments.TrialBalance;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.Posting;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

/** The database itself refuses books that do not balance, and changes of what is booked. */
class LedgerIT {
    private final Database database = Database.get();

    private void in(UUID organisation, Consumer<EntityManager> work) {
        Scope.in(organisation, () -> database.doInTransaction("payments", work));
    }

    private <T> T read(Function<JpaLedger, T> work) {
        return Scope.platform(() ->
                database.inTransaction("payments", em -> work.apply(Jpa.on(em).ledger())));
    }

    private void post(Posting posting) {
        in(ORGANISATION, em -> Jpa.on(em).ledger().post(posting));
    }

    private static UUID transaction(EntityManager em) {
        UUID id = Ids.next();
        em.createNativeQuery("INSERT INTO payments.ledger_transaction VALUES (?, ?, ?, 'CAPTURE', now())")
                .setParameter(1, id)
                .setParameter(2, ORGANISATION)
                .setParameter(3, Ids.next())
                .executeUpdate();
        return id;
    }

    private static UUID account(EntityManager em, String currency) {
        UUID id = Ids.next();
        em.createNativeQuery("INSERT INTO payments.ledger_account VALUES (?, ?, 'HELD', ?, ?)")
                .setParameter(1, id)
                .setParameter(2, ORGANISATION)
                .setParameter(3, Ids.next())
                .setParameter(4, currency)
                .executeUpdate();
        return id;
    }

    private static void entry(EntityManager em, UUID transaction, int line, long amount, String currency) {
        em.createNativeQuery("INSERT INTO payments.ledger_entry VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, transaction)
                .setParameter(2, line)
                .setParameter(3, ORGANISATION)
                .setParameter(4, account(em, currency))
                .setParameter(5, amount)
                .setParameter(6, currency)
                .executeUpdate();
    }

    @Test
    void theLifeOfABookingBalances() {
        Payment payment = captured();
        post(Posting.capture(payment, euros(93), NOW));
        payment.conclude(euros(2250));
        payment.release();
        post(Posting.release(payment, NOW));
        post(Posting.refund(payment, euros(2250), euros(0), NOW));
        post(Posting.transfer(payment, payment.coachShare(), NOW));
        List<LedgerEntryView> entries = read(ledger -> ledger.entriesOf(payment.bookingId()));
        assertThat(entries).hasSize(12);
        assertThat(entries)
                .extracting(LedgerEntryView::step)
                .startsWith("CAPTURE")
                .endsWith("TRANSFER");
        assertThat(entries)
                .filteredOn(e -> e.account().equals("HELD"))
                .allSatisfy(e -> assertThat(e.subjectId()).isEqualTo(payment.bookingId()))
                .extracting(e -> e.amount().amount())
                .containsExactlyInAnyOrder(-4500L, 1912L, 338L, 2250L);
        TrialBalance balance = read(JpaLedger::trialBalance);
        assertThat(balance.balanced()).isTrue();
        assertThat(balance.currencies())
                .filteredOn(line -> line.currency().equals("EUR"))
                .singleElement()
                .satisfies(line -> assertThat(line.debit()).isPositive().isEqualTo(line.credit()));
    }

    @Test
    void theProcessorBalanceIsThatOfTheTime() {
        long before = read(ledger -> ledger.processorBalance(NOW)).getOrDefault("EUR", 0L);
        post(Posting.capture(captured(), euros(93), NOW));
        post(Posting.capture(captured(), euros(93), NOW.plusSeconds(60)));
        Map<String, Long> then = read(ledger -> ledger.processorBalance(NOW));
        assertThat(then).containsEntry("EUR", before + 4407);
    }

    @Test
    void anUnbalancedTransactionIsRefused() {
        assertThatThrownBy(() -> in(ORGANISATION, em -> {
                    UUID transaction = transaction(em);
                    entry(em, transaction, 1, 4500, "EUR");
                    entry(em, transaction, 2, -4499, "EUR");
                }))
                .hasStackTraceContaining("does not balance");
    }

    @Test
    void eachCurrencyBalancesForItself() {
        assertThatThrownBy(() -> in(ORGANISATION, em -> {
                    UUID transaction = transaction(em);
                    entry(em, transaction, 1, 4500, "EUR");
                    entry(em, transaction, 2, -4500, "USD");
                }))
                .hasStackTraceContaining("does not balance");
    }

    @Test
    void aTransactionWithoutEntriesIsRefused() {
        assertThatThrownBy(() -> in(ORGANISATION, LedgerIT::transaction))
                .hasStackTraceContaining("at least two entries");
    }

    @Test
    void anEntryAddedLaterIsRefused() {
        UUID[] transaction = new UUID[1];
        in(ORGANISATION, em -> {
            transaction[0] = transaction(em);
            entry(em, transaction[0], 1, 4500, "EUR");
            entry(em, transaction[0], 2, -4500, "EUR");
        });
        assertThatThrownBy(() -> in(ORGANISATION, em -> entry(em, transaction[0], 3, 1, "EUR")))
                .hasStackTraceContaining("does not balance");
    }

    @Test
    void theCheckHoldsWhateverScopeIsSetAtCommit() {
        assertThatThrownBy(() -> in(ORGANISATION, em -> {
                    UUID transaction = transaction(em);
                    entry(em, transaction, 1, 4500, "EUR");
                    entry(em, transaction, 2, -4499, "EUR");
                    em.createNativeQuery("SELECT set_config('coachconnect.organisation', '', true)")
                            .getSingleResult();
                }))
                .hasStackTraceContaining("does not balance");
    }

    @Test
    void nothingIsChangedOrDeleted() {
        for (String sql : List.of(
                "UPDATE payments.ledger_entry SET amount = 1",
                "DELETE FROM payments.ledger_entry",
                "UPDATE payments.ledger_transaction SET occurred_at = now()",
                "DELETE FROM payments.ledger_account",
                "TRUNCATE payments.ledger_entry")) {
            assertThatThrownBy(() ->
                            in(ORGANISATION, em -> em.createNativeQuery(sql).executeUpdate()))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void aStepIsBookedOnce() {
        Payment payment = captured();
        post(Posting.capture(payment, euros(93), NOW));
        assertThatThrownBy(() -> post(Posting.capture(payment, euros(93), NOW)))
                .hasStackTraceContaining("ledger_transaction_booking_id_kind_key");
    }

    @Test
    void anotherOrganisationSeesNothingAndWritesNothing() {
        Payment payment = captured();
        post(Posting.capture(payment, euros(93), NOW));
        UUID other = Ids.next();
        in(other, em -> {
            assertThat(Jpa.on(em).ledger().entriesOf(payment.bookingId())).isEmpty();
            assertThat(Jpa.on(em).ledger().trialBalance().currencies()).isEmpty();
        });
        Payment another = captured();
        assertThatThrownBy(() -> in(other, em -> Jpa.on(em).ledger().post(Posting.capture(another, euros(93), NOW))))
                .hasStackTraceContaining("row-level security");
        assertThatCode(() -> post(Posting.capture(another, euros(93), NOW))).doesNotThrowAnyException();
    }
}
