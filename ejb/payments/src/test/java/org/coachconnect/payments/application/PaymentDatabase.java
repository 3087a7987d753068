package org.coachconnect.payments.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.domain.Invoice;
import org.coachconnect.payments.domain.InvoiceKind;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.PaymentProcessor.Account;
import org.coachconnect.payments.domain.PaymentProcessor.Intent;
import org.coachconnect.payments.domain.PaymentProcessor.Notice;
import org.coachconnect.payments.domain.PaymentProcessor.Refund;
import org.coachconnect.payments.domain.Payments.DuePayout;
import org.coachconnect.payments.domain.PayoutAccount;
import org.coachconnect.payments.domain.ProcessorOrders.Claim;
import org.coachconnect.payments.persistence.Jpa;
import org.coachconnect.testing.Database;
import org.coachconnect.testing.SettableClock;

/** The transactional beans on a real PostgreSQL; what the container does, a transaction per call, is done here by hand. */
final class PaymentDatabase {
    private final SettableClock clock;
    private final Outbox outbox;

    PaymentDatabase(SettableClock clock, Outbox outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    private <T> T transaction(Function<Jpa, T> work) {
        return Database.get().inTransaction("payments", em -> work.apply(Jpa.on(em)));
    }

    private Settlement settlement(Jpa jpa) {
        InvoiceDesk desk = new InvoiceDesk(jpa.invoices(), new PaymentSettings(1500, "Coach House"), clock);
        return new Settlement(jpa.orders(), jpa.ledger(), desk, outbox, () -> {}, clock);
    }

    /** Works on the end of a booking in a transaction, as the inbox does. */
    void bookingEnds(Consumer<BookingEnds> event) {
        transaction(jpa -> {
            BookingEnds ends = new BookingEnds();
            ends.payments = jpa.payments();
            ends.settlement = settlement(jpa);
            event.accept(ends);
            return true;
        });
    }

    PaymentRecords records() {
        return new PaymentRecords() {
            private <T> T in(Function<PaymentRecords, T> work) {
                return transaction(jpa -> {
                    PaymentRecords records = new PaymentRecords();
                    records.payments = jpa.payments();
                    records.orders = jpa.orders();
                    records.events = jpa.events();
                    records.invoices = jpa.invoices();
                    records.settlement = PaymentDatabase.this.settlement(jpa);
                    records.settings = new PaymentSettings(1500, "Coach House");
                    records.outbox = PaymentDatabase.this.outbox;
                    records.clock = PaymentDatabase.this.clock;
                    return work.apply(records);
                });
            }

            @Override
            public PaymentWithInvoice claim(OpenPayment command) {
                return in(r -> r.claim(command));
            }

            @Override
            public PaymentWithInvoice apply(UUID paymentId, Intent intent) {
                return in(r -> r.apply(paymentId, intent));
            }

            @Override
            public Optional<CaptureClaim> claimCapture(UUID bookingId) {
                return in(r -> r.claimCapture(bookingId));
            }

            @Override
            public PaymentWithInvoice captureRefused(CaptureClaim claim, Intent intent, String code) {
                return in(r -> r.captureRefused(claim, intent, code));
            }

            @Override
            public boolean isKnown(String eventId) {
                return in(r -> r.isKnown(eventId));
            }

            @Override
            public Optional<Payment> ofIntent(Intent intent) {
                return in(r -> r.ofIntent(intent));
            }

            @Override
            public void noticed(Notice notice, UUID paymentId, Intent intent) {
                in(r -> {
                    r.noticed(notice, paymentId, intent);
                    return true;
                });
            }

            @Override
            public Optional<PaymentWithInvoice> ofBooking(UUID bookingId) {
                return in(r -> r.ofBooking(bookingId));
            }

            @Override
            public Optional<PaymentWithInvoice> find(UUID paymentId) {
                return in(r -> r.find(paymentId));
            }

            @Override
            public Optional<Invoice> document(UUID paymentId, InvoiceKind kind) {
                return in(r -> r.document(paymentId, kind));
            }
        };
    }

    PayoutRecords payoutRecords() {
        return new PayoutRecords() {
            private <T> T in(Function<PayoutRecords, T> work) {
                return transaction(jpa -> {
                    PayoutRecords records = new PayoutRecords();
                    records.accounts = jpa.accounts();
                    records.payments = jpa.payments();
                    records.events = jpa.events();
                    records.signal = () -> {};
                    records.clock = PaymentDatabase.this.clock;
                    return work.apply(records);
                });
            }

            @Override
            public PayoutAccount claim(org.coachconnect.kernel.Caller caller) {
                return in(r -> r.claim(caller));
            }

            @Override
            public PayoutAccount created(UUID id, String accountId) {
                return in(r -> r.created(id, accountId));
            }

            @Override
            public Optional<PayoutAccount> ofAccount(String accountId) {
                return in(r -> r.ofAccount(accountId));
            }

            @Override
            public void noticed(Notice notice, UUID id, Account account) {
                in(r -> {
                    r.noticed(notice, id, account);
                    return true;
                });
            }
        };
    }

    OrderSteps steps() {
        return new OrderSteps() {
            private <T> T in(Function<OrderSteps, T> work) {
                return transaction(jpa -> {
                    OrderSteps steps = new OrderSteps();
                    steps.orders = jpa.orders();
                    steps.payments = jpa.payments();
                    steps.settlement = PaymentDatabase.this.settlement(jpa);
                    steps.clock = PaymentDatabase.this.clock;
                    return work.apply(steps);
                });
            }

            private void run(Consumer<OrderSteps> work) {
                in(steps -> {
                    work.accept(steps);
                    return true;
                });
            }

            @Override
            public List<DuePayout> duePayouts(int most) {
                return in(s -> s.duePayouts(most));
            }

            @Override
            public void orderTransfer(UUID paymentId, String destination) {
                run(s -> s.orderTransfer(paymentId, destination));
            }

            @Override
            public List<Claim> claimDue(int most) {
                return in(s -> s.claimDue(most));
            }

            @Override
            public Optional<Work> load(UUID orderId) {
                return in(s -> s.load(orderId));
            }

            @Override
            public void voided(UUID orderId, Intent intent) {
                run(s -> s.voided(orderId, intent));
            }

            @Override
            public void refunded(UUID orderId, Refund refund) {
                run(s -> s.refunded(orderId, refund));
            }

            @Override
            public void transferred(UUID orderId, String transferId) {
                run(s -> s.transferred(orderId, transferId));
            }

            @Override
            public void unanswered(UUID orderId) {
                run(s -> s.unanswered(orderId));
            }

            @Override
            public void refused(UUID orderId, String code) {
                run(s -> s.refused(orderId, code));
            }
        };
    }
}
