package org.coachconnect.payments.application;

import static org.coachconnect.payments.domain.PaymentFixture.NOW;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentView;
import org.coachconnect.payments.documents.PdfInvoices;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.testing.FakeProcessor;
import org.coachconnect.payments.testing.InMemoryBooks;
import org.coachconnect.payments.testing.InMemoryOrders;
import org.coachconnect.payments.testing.InMemoryPayments;
import org.coachconnect.payments.testing.InMemoryPayoutAccounts;
import org.coachconnect.platform.Tracing;
import org.coachconnect.testing.RecordingOutbox;
import org.coachconnect.testing.SettableClock;

/** All beans of payments, wired with ports in memory. */
final class PaymentHouse {
    final SettableClock clock = new SettableClock(NOW);
    final RecordingOutbox outbox = new RecordingOutbox();
    final InMemoryOrders orders = new InMemoryOrders();
    final InMemoryPayoutAccounts accounts = new InMemoryPayoutAccounts();
    final InMemoryPayments payments = new InMemoryPayments(accounts, orders);
    final InMemoryBooks books = new InMemoryBooks();
    final FakeProcessor processor = new FakeProcessor();
    final PaymentSettings settings = new PaymentSettings(1500, "Coach House");
    final Settlement settlement =
            new Settlement(orders, books, new InvoiceDesk(books, settings, clock), outbox, () -> {}, clock);
    final PaymentRecords records = new PaymentRecords();
    final PayoutRecords payoutRecords = new PayoutRecords();
    final OrderSteps steps = new OrderSteps();
    final PaymentFacadeBean facade = new PaymentFacadeBean();
    final PayoutFacadeBean payouts = new PayoutFacadeBean();
    final WebhookFacadeBean webhooks = new WebhookFacadeBean();
    final BookingEnds bookingEnds = new BookingEnds();
    final LedgerRecords ledgerRecords = new LedgerRecords();
    final OrderExecutor executor = new OrderExecutor(steps, processor, Tracing.off());
    final Reconciler reconciler = new Reconciler(ledgerRecords, processor, clock);
    private int notices;

    PaymentHouse() {
        records.payments = payments;
        records.orders = orders;
        records.events = books;
        records.invoices = books;
        records.settlement = settlement;
        records.settings = settings;
        records.outbox = outbox;
        records.clock = clock;
        payoutRecords.accounts = accounts;
        payoutRecords.payments = payments;
        payoutRecords.events = books;
        payoutRecords.signal = () -> {};
        payoutRecords.clock = clock;
        steps.orders = orders;
        steps.payments = payments;
        steps.settlement = settlement;
        steps.clock = clock;
        facade.records = records;
        facade.processor = processor;
        facade.renderer = new PdfInvoices();
        payouts.records = payoutRecords;
        payouts.processor = processor;
        webhooks.processor = processor;
        webhooks.records = records;
        webhooks.payouts = payoutRecords;
        bookingEnds.payments = payments;
        bookingEnds.settlement = settlement;
        ledgerRecords.ledger = books;
        ledgerRecords.reconciliations = books;
        ledgerRecords.orders = orders;
        ledgerRecords.payments = payments;
        ledgerRecords.signal = () -> {};
        ledgerRecords.clock = clock;
    }

    static Caller coach(UUID person) {
        return new Caller(person, ORGANISATION, "Nova", Set.of(Role.COACH));
    }

    static Caller player(UUID person) {
        return new Caller(person, ORGANISATION, "Ana", Set.of(Role.PLAYER));
    }

    <T> T inOrganisation(Supplier<T> work) {
        return Scope.in(ORGANISATION, work);
    }

    PaymentView open(OpenPayment command) {
        return inOrganisation(() -> facade.open(command));
    }

    PaymentView capture(OpenPayment command) {
        return inOrganisation(() -> facade.capture(command.bookingId()));
    }

    /** Opens the payment, and the player's card is authorised. */
    OpenPayment authorized(OpenPayment command) {
        open(command);
        processor.authorize(intentId(command));
        notice("intent", intentId(command));
        return command;
    }

    OpenPayment captured(OpenPayment command) {
        authorized(command);
        capture(command);
        return command;
    }

    /** The coach opens a payout account and completes it. */
    void readyAccount(UUID coach) {
        inOrganisation(() -> payouts.openAccount(coach(coach)));
        completeAccount(coach);
    }

    void completeAccount(UUID coach) {
        String account = "acct_" + coach;
        processor.complete(account);
        notice("account", account);
    }

    /** The processor sends a new notice. */
    void notice(String type, String objectId) {
        notices++;
        notice("evt_" + notices, type, objectId);
    }

    void notice(String eventId, String type, String objectId) {
        webhooks.receive(eventId + " " + type + " " + objectId, FakeProcessor.SIGNATURE);
    }

    Payment payment(OpenPayment command) {
        return payments.ofBooking(command.bookingId()).orElseThrow();
    }

    String intentId(OpenPayment command) {
        return "pi_" + payment(command).id();
    }
}
