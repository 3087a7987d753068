package org.coachconnect.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.application.PaymentHouse.coach;
import static org.coachconnect.payments.domain.PaymentFixture.NOW;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;
import static org.coachconnect.payments.domain.PaymentFixture.command;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.events.payments.PaymentAuthorized;
import org.coachconnect.events.payments.PaymentCaptured;
import org.coachconnect.events.payments.PaymentRefunded;
import org.coachconnect.events.payments.PayoutTransferred;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.PaymentView;
import org.coachconnect.payments.documents.PdfInvoices;
import org.coachconnect.payments.domain.Payments.DuePayout;
import org.coachconnect.payments.domain.ProcessorOrder;
import org.coachconnect.payments.domain.ProcessorOrders.Claim;
import org.coachconnect.payments.persistence.Jpa;
import org.coachconnect.payments.testing.FakeProcessor;
import org.coachconnect.platform.Tracing;
import org.coachconnect.testing.Database;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole payments on a real database, many hands at once, against a processor that loses answers. */
class PaymentsOnPostgresIT {
    private final SettableClock clock = new SettableClock(NOW);
    private final List<DomainEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final PaymentDatabase database = new PaymentDatabase(clock, events::add);
    private final FakeProcessor processor = new FakeProcessor();
    private final PaymentFacadeBean facade = new PaymentFacadeBean();
    private final PayoutFacadeBean payouts = new PayoutFacadeBean();
    private final WebhookFacadeBean webhooks = new WebhookFacadeBean();

    PaymentsOnPostgresIT() {
        facade.records = database.records();
        facade.processor = processor;
        facade.renderer = new PdfInvoices();
        payouts.records = database.payoutRecords();
        payouts.processor = processor;
        webhooks.records = database.records();
        webhooks.payouts = database.payoutRecords();
        webhooks.processor = processor;
    }

    /** Other tests leave orders behind that belong to another processor. */
    @BeforeEach
    void finishWhatOthersLeft() throws SQLException {
        try (Connection owner = Database.get().migrationRole().getConnection();
                Statement sql = owner.createStatement()) {
            sql.execute("UPDATE payments.processor_order SET state = 'DONE'");
            sql.execute("UPDATE payments.payment SET payout = 'NONE' WHERE payout = 'DUE'");
        }
    }

    private OrderExecutor executor() {
        return new OrderExecutor(database.steps(), processor, Tracing.off());
    }

    private PaymentView open(OpenPayment command) {
        return Scope.in(ORGANISATION, () -> facade.open(command));
    }

    private PaymentView capture(OpenPayment command) {
        return Scope.in(ORGANISATION, () -> facade.capture(command.bookingId()));
    }

    private void notice(String type, String objectId) {
        notice("evt_" + Ids.next(), type, objectId);
    }

    private void notice(String event, String type, String objectId) {
        webhooks.receive(event + " " + type + " " + objectId, FakeProcessor.SIGNATURE);
    }

    private OpenPayment authorized(OpenPayment command) {
        String intent = "pi_" + open(command).id();
        processor.authorize(intent);
        notice("intent", intent);
        return command;
    }

    private OpenPayment captured(OpenPayment command) {
        authorized(command);
        capture(command);
        return command;
    }

    private void ends(Consumer<BookingEnds> event) {
        Scope.in(ORGANISATION, () -> database.bookingEnds(event));
    }

    private <E> List<E> told(Class<E> type) {
        synchronized (events) {
            return events.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }

    private void readyAccount(UUID coach) {
        Scope.in(ORGANISATION, () -> payouts.openAccount(coach(coach)));
        processor.complete("acct_" + coach);
        notice("account", "acct_" + coach);
    }

    private void atOnce(int threads, Runnable work) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<?>> runs = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                runs.add(pool.submit(() -> {
                    start.await();
                    work.run();
                    return true;
                }));
            }
            start.countDown();
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean ledgerBalances() {
        return Scope.platform(() -> Database.get()
                .inTransaction(
                        "payments", em -> Jpa.on(em).ledger().trialBalance().balanced()));
    }

    @Test
    void manyWhoOpenAtOnceGetTheSamePayment() throws InterruptedException, ExecutionException {
        OpenPayment command = command();
        List<UUID> ids = Collections.synchronizedList(new ArrayList<>());
        atOnce(8, () -> ids.add(open(command).id()));
        assertThat(ids).hasSize(8).containsOnly(ids.get(0));
        assertThat(processor.done()).containsExactly("open 4500");
    }

    @Test
    void manyWhoCaptureAtOnceCaptureOnce() throws InterruptedException, ExecutionException {
        OpenPayment command = authorized(command());
        atOnce(8, () -> assertThat(capture(command).state()).isEqualTo(PaymentState.CAPTURED));
        assertThat(processor.done()).containsExactly("open 4500", "capture");
        assertThat(told(PaymentCaptured.class)).hasSize(1);
        assertThat(ledgerBalances()).isTrue();
    }

    @Test
    void aNoticeDeliveredManyTimesAtOnceWorksOnce() throws InterruptedException, ExecutionException {
        OpenPayment command = command();
        String intent = "pi_" + open(command).id();
        processor.authorize(intent);
        String event = "evt_" + Ids.next();
        atOnce(8, () -> notice(event, "intent", intent));
        assertThat(told(PaymentAuthorized.class)).hasSize(1);
    }

    @Test
    void dispatchersAtOnceTransferEachShareOnce() throws InterruptedException, ExecutionException {
        UUID coach = Ids.next();
        readyAccount(coach);
        int bookings = 12;
        for (int i = 0; i < bookings; i++) {
            OpenPayment command = captured(command(ORGANISATION, coach, euros(4500)));
            ends(e -> e.settled(command.bookingId()));
        }
        atOnce(4, () -> executor().workOff());
        assertThat(processor.done())
                .filteredOn(did -> did.startsWith("transfer"))
                .hasSize(bookings);
        assertThat(processor.keys().stream().filter(this::isUsedTwice)).isEmpty();
        assertThat(told(PayoutTransferred.class)).hasSize(bookings);
        assertThat(ledgerBalances()).isTrue();
    }

    private boolean isUsedTwice(String key) {
        return Collections.frequency(processor.keys(), key) > 1;
    }

    @Test
    void aCrashBetweenCallAndRecordRepeatsTheCallAndNotTheTransfer() {
        UUID coach = Ids.next();
        readyAccount(coach);
        OpenPayment command = captured(command(ORGANISATION, coach, euros(4500)));
        ends(e -> e.settled(command.bookingId()));
        OrderSteps dying = new OrderSteps() {
            private final OrderSteps alive = database.steps();

            @Override
            public List<DuePayout> duePayouts(int most) {
                return alive.duePayouts(most);
            }

            @Override
            public void orderTransfer(UUID paymentId, String destination) {
                alive.orderTransfer(paymentId, destination);
            }

            @Override
            public List<Claim> claimDue(int most) {
                return alive.claimDue(most);
            }

            @Override
            public Optional<Work> load(UUID orderId) {
                return alive.load(orderId);
            }

            @Override
            public void transferred(UUID orderId, String transferId) {
                throw new AssertionError("kill -9");
            }
        };
        assertThatThrownBy(() -> new OrderExecutor(dying, processor, Tracing.off()).workOff())
                .hasMessage("kill -9");
        executor().workOff();
        assertThat(told(PayoutTransferred.class)).isEmpty();
        clock.advance(ProcessorOrder.LEASE);
        executor().workOff();
        assertThat(told(PayoutTransferred.class)).hasSize(1);
        assertThat(processor.done())
                .filteredOn(did -> did.startsWith("transfer"))
                .hasSize(1);
        assertThat(ledgerBalances()).isTrue();
    }

    @Test
    void aLostAnswerOfACaptureAndADeclineEndInARefund() {
        OpenPayment command = authorized(command());
        processor.loseTheNextAnswer();
        assertThatThrownBy(() -> capture(command)).isInstanceOf(PaymentUnavailable.class);
        ends(e -> e.withoutSession(command.bookingId()));
        executor().workOff();
        assertThat(processor.done()).containsExactly("open 4500", "capture", "refund 4500");
        assertThat(told(PaymentRefunded.class)).hasSize(1);
        PaymentView view = open(command);
        assertThat(view.state()).isEqualTo(PaymentState.REFUNDED);
        assertThat(view.refunded()).isEqualTo(euros(4500));
        assertThat(ledgerBalances()).isTrue();
    }

    @Test
    void oneWhoCapturesWhileTheOtherDeclinesLeaveNothingHeld() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 10; round++) {
            OpenPayment command = authorized(command());
            List<Runnable> sides = Collections.synchronizedList(new ArrayList<>(
                    List.of(() -> captureIfPossible(command), () -> ends(e -> e.withoutSession(command.bookingId())))));
            atOnce(2, () -> sides.remove(0).run());
            executor().workOff();
            assertThat(open(command).state()).isIn(PaymentState.VOIDED, PaymentState.REFUNDED);
        }
        assertThat(ledgerBalances()).isTrue();
    }

    private void captureIfPossible(OpenPayment command) {
        try {
            capture(command);
        } catch (DomainException e) {
            assertThat(e.slug()).isEqualTo("payment-not-authorized");
        }
    }
}
