package org.coachconnect.payments.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.domain.PaymentFixture.NOW;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;
import static org.coachconnect.payments.domain.PaymentFixture.command;
import static org.coachconnect.payments.domain.PaymentFixture.euros;
import static org.coachconnect.payments.domain.PaymentFixture.opening;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ListAssert;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.OrderKind;
import org.coachconnect.payments.domain.OrderState;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.Payments.DuePayout;
import org.coachconnect.payments.domain.Payments.EarningsSum;
import org.coachconnect.payments.domain.PayoutAccount;
import org.coachconnect.payments.domain.PayoutState;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders.Claim;
import org.junit.jupiter.api.Test;

/** What every set of repositories does, in memory and on PostgreSQL. */
public abstract class RepositoriesContract {
    /** Runs work in a transaction of its own. */
    protected abstract <T> T transaction(Function<Repositories, T> work);

    private <T> T in(Function<Repositories, T> work) {
        return Scope.in(ORGANISATION, () -> transaction(work));
    }

    private <T> ListAssert<T> assertList(Function<Repositories, List<T>> work) {
        List<T> found = in(work);
        return assertThat(found);
    }

    private boolean run(Consumer<Repositories> work) {
        return in(repositories -> {
            work.accept(repositories);
            return true;
        });
    }

    private Payment added(OpenPayment command) {
        Payment payment = opening(command);
        run(r -> r.payments().addIfAbsent(payment));
        return payment;
    }

    private UUID captured(UUID coach, long cents) {
        UUID id = added(command(ORGANISATION, coach, euros(cents))).id();
        run(r -> {
            Payment payment = r.payments().lock(id).orElseThrow();
            payment.opened("pi_" + id, "secret");
            payment.authorized();
            payment.captured("ch_" + id, NOW);
        });
        return id;
    }

    private void settle(UUID id) {
        run(r -> {
            Payment payment = r.payments().lock(id).orElseThrow();
            payment.conclude(euros(0));
            payment.release();
        });
    }

    private void readyAccount(UUID coach) {
        PayoutAccount account = new PayoutAccount(Ids.next(), ORGANISATION, coach, NOW);
        run(r -> r.accounts().addIfAbsent(account));
        run(r -> {
            PayoutAccount found = r.accounts().find(account.id()).orElseThrow();
            found.created("acct_" + coach);
            found.update(true, true);
        });
    }

    @Test
    void aBookingHasOnePayment() {
        OpenPayment command = command();
        Payment first = added(command);
        added(command);
        Payment found = in(r -> r.payments().ofBooking(command.bookingId()).orElseThrow());
        assertThat(found.id()).isEqualTo(first.id());
        assertThat(found.amount()).isEqualTo(euros(4500));
        assertThat(found.state()).isEqualTo(PaymentState.OPENING);
        assertThat(found.createdAt()).isEqualTo(NOW);
        assertThat(found.intentId()).isNull();
    }

    @Test
    void changesAreKeptAndFoundByIntent() {
        UUID id = captured(Ids.next(), 4500);
        Payment found = in(r -> r.payments().ofIntent("pi_" + id).orElseThrow());
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.state()).isEqualTo(PaymentState.CAPTURED);
        assertThat(found.capturedAt()).isEqualTo(NOW);
        assertThat(found.isConcluded()).isFalse();
        boolean unknown = in(r -> r.payments().ofIntent("pi_unknown").isEmpty());
        assertThat(unknown).isTrue();
    }

    @Test
    void earningsAreSummedAndPaged() {
        UUID coach = Ids.next();
        captured(coach, 1000);
        UUID settled = captured(coach, 2000);
        settle(settled);
        added(command(ORGANISATION, coach, euros(9900)));
        assertList(r -> r.payments().earningsOf(coach))
                .containsExactlyInAnyOrder(
                        new EarningsSum("EUR", PayoutState.PENDING, 850),
                        new EarningsSum("EUR", PayoutState.DUE, 1700));
        var newest = in(r -> r.payments().earnedBy(coach, new PageRequest(1, null)));
        assertThat(newest).hasSize(2).first().extracting(Payment::id).isEqualTo(settled);
        PageRequest one = new PageRequest(1, null);
        String cursor = Page.of(newest, one, p -> p.id().toString()).nextCursor();
        assertList(r -> r.payments().earnedBy(coach, new PageRequest(1, cursor)))
                .hasSize(1);
    }

    @Test
    void aPayoutIsDueOnceTheAccountIsReadyAndUntilItIsOrdered() {
        UUID coach = Ids.next();
        UUID id = captured(coach, 4500);
        settle(id);
        DuePayout due = new DuePayout(id, ORGANISATION, "acct_" + coach);
        assertList(r -> r.payments().duePayouts(1000)).doesNotContain(due);
        readyAccount(coach);
        assertList(r -> r.payments().duePayouts(1000)).contains(due);
        run(r -> r.orders()
                .add(ProcessorOrder.transfer(Ids.next(), r.payments().find(id).orElseThrow(), due.destination(), NOW)));
        assertList(r -> r.payments().duePayouts(1000)).doesNotContain(due);
    }

    @Test
    void moneyIsHeldFromTheCaptureUntilItIsEarnedOrBack() {
        long before = heldEuros();
        UUID id = captured(Ids.next(), 4500);
        assertThat(heldEuros() - before).isEqualTo(4500);
        run(r -> {
            Payment payment = r.payments().lock(id).orElseThrow();
            payment.conclude(euros(1000));
            payment.release();
        });
        assertThat(heldEuros() - before)
                .as("what goes back is held until it went")
                .isEqualTo(1000);
        run(r -> r.payments().lock(id).orElseThrow().refunded(euros(1000)));
        assertThat(heldEuros()).isEqualTo(before);
    }

    private long heldEuros() {
        return in(r -> r.payments().held().stream()
                .filter(sum -> sum.currency().equals("EUR"))
                .mapToLong(Money::amount)
                .sum());
    }

    @Test
    void aPaymentHasOneOrderOfAKind() {
        Payment payment = added(command());
        run(r -> r.orders().add(ProcessorOrder.voiding(Ids.next(), payment, NOW)));
        assertThatThrownBy(() -> run(r -> r.orders().add(ProcessorOrder.voiding(Ids.next(), payment, NOW))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aClaimedOrderIsLeased() {
        Payment payment = added(command());
        ProcessorOrder order = ProcessorOrder.voiding(Ids.next(), payment, NOW);
        run(r -> r.orders().add(order));
        Claim claim = new Claim(order.id(), ORGANISATION);
        assertList(r -> r.orders().claimDue(NOW.minusSeconds(1), 1000)).doesNotContain(claim);
        assertList(r -> r.orders().claimDue(NOW, 1000)).contains(claim);
        assertList(r -> r.orders().claimDue(NOW.plus(Duration.ofMinutes(1)), 1000))
                .doesNotContain(claim);
        ProcessorOrder claimed = in(r -> r.orders().find(order.id()).orElseThrow());
        assertThat(claimed.state()).isEqualTo(OrderState.CLAIMED);
        assertThat(claimed.attempts()).isEqualTo(1);
        assertList(r -> r.orders().claimDue(NOW.plus(ProcessorOrder.LEASE), 1000))
                .contains(claim);
    }

    @Test
    void aCaptureIsNeverClaimedByItself() {
        Payment payment = added(command());
        ProcessorOrder order = ProcessorOrder.capture(Ids.next(), payment, NOW);
        run(r -> r.orders().add(order));
        assertList(r -> r.orders().claimDue(NOW, 1000)).doesNotContain(new Claim(order.id(), ORGANISATION));
        ProcessorOrder found =
                in(r -> r.orders().of(payment.id(), OrderKind.CAPTURE).orElseThrow());
        assertThat(found.id()).isEqualTo(order.id());
    }

    @Test
    void givenUpOrdersAreListed() {
        Payment payment = added(command());
        ProcessorOrder order = ProcessorOrder.voiding(Ids.next(), payment, NOW);
        order.giveUp("resource_missing");
        run(r -> r.orders().add(order));
        assertList(r -> r.orders().failed(1000)).extracting(ProcessorOrder::id).contains(order.id());
    }

    @Test
    void aPersonHasOnePayoutAccount() {
        UUID coach = Ids.next();
        readyAccount(coach);
        run(r -> r.accounts().addIfAbsent(new PayoutAccount(Ids.next(), ORGANISATION, coach, NOW)));
        PayoutAccount found = in(r -> r.accounts().ofPerson(coach).orElseThrow());
        assertThat(found.accountId()).isEqualTo("acct_" + coach);
        UUID same =
                in(r -> r.accounts().ofAccount("acct_" + coach).orElseThrow().id());
        assertThat(same).isEqualTo(found.id());
    }

    @Test
    void aNoticeIsNewOnce() {
        String event = "evt_" + Ids.next();
        boolean before = in(r -> r.events().contains(event));
        boolean first = in(r -> r.events().addNew(event, "payment_intent.succeeded", NOW));
        boolean second = in(r -> r.events().addNew(event, "payment_intent.succeeded", NOW));
        boolean after = in(r -> r.events().contains(event));
        assertThat(new boolean[] {before, first, second, after}).containsExactly(false, true, false, true);
    }

    @Test
    void numbersGoOnPerIssuerAndSeries() {
        UUID issuer = Ids.next();
        Function<InvoiceKind, Long> next =
                kind -> Scope.in(issuer, () -> transaction(r -> r.invoices().nextNumber(issuer, kind)));
        assertThat(next.apply(InvoiceKind.INVOICE)).isEqualTo(1);
        assertThat(next.apply(InvoiceKind.INVOICE)).isEqualTo(2);
        assertThat(next.apply(InvoiceKind.CREDIT_NOTE)).isEqualTo(1);
    }

    @Test
    void aDayIsReconciledOnceAndTheNextGoesOn() {
        LocalDate day = LocalDate.of(2031, 3, 3);
        boolean free = in(r -> r.reconciliations().claim(day));
        run(r -> {
            r.reconciliations().add(day, "EUR", NOW, 100, 90);
            r.reconciliations().add(day, "USD", NOW, 5, 5);
        });
        boolean again = in(r -> r.reconciliations().claim(day));
        assertThat(free).isTrue();
        assertThat(again).isFalse();
        var latest = in(r -> r.reconciliations().latest().orElseThrow());
        assertThat(latest.until()).isEqualTo(NOW);
        assertThat(latest.processorAmounts()).isEqualTo(Map.of("EUR", 90L, "USD", 5L));
        assertList(r -> r.reconciliations().newest(10))
                .filteredOn(row -> row.day().equals(day) && row.currency().equals("EUR"))
                .singleElement()
                .satisfies(row -> assertThat(row.difference()).isEqualTo(10));
    }
}
