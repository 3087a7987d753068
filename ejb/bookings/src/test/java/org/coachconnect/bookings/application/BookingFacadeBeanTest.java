package org.coachconnect.bookings.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.application.BookingsWorld.START;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.CancellationView;
import org.coachconnect.bookings.CreateBooking;
import org.coachconnect.bookings.OutsideAllowedTime;
import org.coachconnect.bookings.SlotUnavailable;
import org.coachconnect.coaches.SlotNotOffered;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingCreated;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.RescheduleProposed;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.events.bookings.SessionStarted;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.PaymentNotAuthorized;
import org.coachconnect.payments.PaymentUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BookingFacadeBeanTest {
    private final BookingsWorld world = new BookingsWorld();

    @AfterEach
    void leaveTheOrganisation() {
        Scope.leave();
    }

    @Test
    void holdsASlotAtTheQuotedPrice() {
        BookingView held = world.held();

        assertThat(held.state()).isEqualTo(BookingState.HELD);
        assertThat(held.price()).isEqualTo(Money.of(4500, "EUR"));
        assertThat(held.coachPersonId()).isEqualTo(world.coach.personId());
        assertThat(held.playerName()).isEqualTo("Ana");
        assertThat(held.holdExpiresAt()).isEqualTo(world.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(held.version()).isEqualTo(1);
        BookingCreated created = world.outbox.events(BookingCreated.class).get(0);
        assertThat(created.booking().bookingId()).isEqualTo(held.id());
        assertThat(created.booking().state()).isEqualTo("HELD");
        assertThat(created.booking().version()).isEqualTo(1);
    }

    @Test
    void givesTheSameBookingForTheSameKey() {
        CreateBooking wish = world.wish(START);

        BookingView first = world.facade.hold(world.player, wish);
        BookingView again = world.facade.hold(world.player, wish);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(world.outbox.events()).hasSize(1);
    }

    @Test
    void refusesAnotherBookingUnderTheSameKey() {
        CreateBooking wish = world.wish(START);
        world.facade.hold(world.player, wish);
        CreateBooking other = new CreateBooking(Ids.next(), wish.offeringId(), START, null, wish.requestKey());

        assertThatThrownBy(() -> world.facade.hold(world.player, other))
                .isInstanceOf(DomainException.class)
                .extracting("slug")
                .isEqualTo("idempotency-key-reused");
    }

    @Test
    void givesASlotToOnePlayerOnly() {
        world.held();

        assertThatThrownBy(() -> world.facade.hold(world.rival, world.wish(START)))
                .isInstanceOf(SlotUnavailable.class);
    }

    @Test
    void refusesAStartThatIsNotOffered() {
        assertThatThrownBy(() -> world.facade.hold(world.player, world.wish(START.plusSeconds(60))))
                .isInstanceOf(SlotNotOffered.class);
    }

    @Test
    void refusesCoachesWhoBookThemselves() {
        assertThatThrownBy(() -> world.facade.hold(world.coach, world.wish(START)))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void refusesANoteThatIsTooLong() {
        CreateBooking wish = new CreateBooking(
                world.neighbours.coachId, world.neighbours.offeringId, START, "x".repeat(2001), "key");

        assertThatThrownBy(() -> world.facade.hold(world.player, wish))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        e -> assertThat(e.errors().get(0).field()).isEqualTo("note"));
    }

    @Test
    void givesTheSlotOfAnExpiredHoldToTheNextBooker() {
        BookingView held = world.held();
        world.clock.advance(Duration.ofMinutes(15));

        BookingView next = world.facade.hold(world.rival, world.wish(START));

        assertThat(world.state(held)).isEqualTo(BookingState.EXPIRED);
        assertThat(next.state()).isEqualTo(BookingState.HELD);
        assertThat(world.outbox.events(BookingExpired.class))
                .extracting(e -> e.booking().bookingId())
                .containsExactly(held.id());
    }

    @Test
    void freesAnExpiredHoldOfAnotherOrganisationToo() {
        Caller foreigner = new Caller(Ids.next(), Ids.next(), "Zoe", Set.of());
        BookingView held = Scope.in(foreigner.organisationId(), () -> world.facade.hold(foreigner, world.wish(START)));
        assertThatThrownBy(() -> world.held()).isInstanceOf(SlotUnavailable.class);
        world.clock.advance(Duration.ofMinutes(15));

        world.held();

        assertThat(Scope.in(foreigner.organisationId(), () -> world.facade.get(foreigner, held.id()))
                        .state())
                .isEqualTo(BookingState.EXPIRED);
    }

    @Test
    void opensThePaymentAndOpensItAgain() {
        BookingView held = world.held();

        world.facade.openPayment(world.player, held.id());
        world.facade.openPayment(world.player, held.id());

        assertThat(world.state(held)).isEqualTo(BookingState.PENDING_PAYMENT);
        assertThat(world.neighbours.opened).hasSize(2).allSatisfy(command -> {
            assertThat(command.bookingId()).isEqualTo(held.id());
            assertThat(command.amount()).isEqualTo(Money.of(4500, "EUR"));
            assertThat(command.organisationId()).isEqualTo(world.organisation);
        });
    }

    @Test
    void opensNoPaymentWhenTheHoldIsOver() {
        BookingView held = world.held();
        world.clock.advance(Duration.ofMinutes(15));

        assertThatThrownBy(() -> world.facade.openPayment(world.player, held.id()))
                .isInstanceOf(OutsideAllowedTime.class);
        assertThat(world.neighbours.opened).isEmpty();
    }

    @Test
    void asksTheCoachOnceTheMoneyIsAuthorised() {
        BookingView booking = world.awaitingCoach();

        assertThat(booking.state()).isEqualTo(BookingState.AWAITING_COACH);
        assertThat(booking.answerBy()).isEqualTo(world.clock.instant().plus(Duration.ofHours(24)));
        assertThat(booking.holdExpiresAt()).isNull();
        assertThat(world.outbox.events(BookingAwaitingCoach.class)).hasSize(1);
    }

    @Test
    void capturesWhenTheCoachAccepts() {
        BookingView booking = world.awaitingCoach();

        BookingView accepted = world.facade.accept(world.coach, booking.id());
        BookingView again = world.facade.accept(world.coach, booking.id());

        assertThat(accepted.state()).isEqualTo(BookingState.CONFIRMED);
        assertThat(again).isEqualTo(accepted);
        assertThat(world.neighbours.captured).containsExactly(booking.id());
        assertThat(world.outbox.events(BookingConfirmed.class)).hasSize(1);
    }

    @Test
    void keepsTheAcceptanceWhenTheProcessorIsAway() {
        BookingView booking = world.awaitingCoach();
        world.neighbours.captureFailure = new PaymentUnavailable(new IllegalStateException("down"));

        assertThat(world.facade.accept(world.coach, booking.id()).state()).isEqualTo(BookingState.AWAITING_COACH);
        assertThatThrownBy(() -> world.facade.cancel(world.player, booking.id(), null))
                .isInstanceOf(BookingStateChanged.class);

        world.neighbours.captureFailure = null;
        assertThat(world.facade.accept(world.coach, booking.id()).state()).isEqualTo(BookingState.CONFIRMED);
    }

    @Test
    void declinesWhenThereIsNothingToCapture() {
        BookingView booking = world.awaitingCoach();
        world.neighbours.captureFailure = new PaymentNotAuthorized();

        assertThatThrownBy(() -> world.facade.accept(world.coach, booking.id()))
                .isInstanceOf(BookingStateChanged.class);

        assertThat(world.state(booking)).isEqualTo(BookingState.DECLINED);
        assertThat(world.outbox.events(BookingDeclined.class)).hasSize(1);
    }

    @Test
    void declinesWithOrWithoutAReason() {
        BookingView booking = world.awaitingCoach();

        world.facade.decline(world.coach, booking.id(), null);
        world.facade.decline(world.coach, booking.id(), "late");

        assertThat(world.outbox.events(BookingDeclined.class))
                .extracting(BookingDeclined::reason)
                .containsExactly("The coach declined.");
    }

    @Test
    void cancelsByThePolicyOfTheBooking() {
        BookingView booking = world.confirmed();
        world.clock.set(START.minus(Duration.ofHours(3)));

        CancellationView preview = world.facade.cancellationPreview(world.player, booking.id());
        CancellationView done = world.facade.cancel(world.player, booking.id(), "ill");
        CancellationView again = world.facade.cancel(world.player, booking.id(), "ill");

        assertThat(preview)
                .isEqualTo(new CancellationView(BookingState.CANCELLED_BY_PLAYER, Money.of(2250, "EUR")))
                .isEqualTo(done)
                .isEqualTo(again);
        BookingCancelled cancelled = world.outbox.events(BookingCancelled.class).get(0);
        assertThat(world.outbox.events(BookingCancelled.class)).hasSize(1);
        assertThat(cancelled.cancelledBy()).isEqualTo(world.player.personId());
        assertThat(cancelled.refund()).isEqualTo(Money.of(2250, "EUR"));
        assertThat(cancelled.reason()).isEqualTo("ill");
    }

    @Test
    void tellsWhoCancelled() {
        BookingView booking = world.confirmed();

        world.facade.cancel(world.coach, booking.id(), null);

        assertThat(world.outbox.events(BookingCancelled.class).get(0).cancelledBy())
                .isEqualTo(world.coach.personId());
    }

    @Test
    void movesTheBookingWhenBothAgree() {
        BookingView booking = world.confirmed();
        Instant other = START.plus(Duration.ofHours(1));

        BookingView proposed = world.facade.proposeReschedule(world.player, booking.id(), other);
        assertThatThrownBy(() -> world.facade.acceptReschedule(world.player, booking.id()))
                .isInstanceOf(BookingStateChanged.class);
        BookingView moved = world.facade.acceptReschedule(world.coach, booking.id());

        assertThat(proposed.proposal()).isNotNull();
        assertThat(moved.startsAt()).isEqualTo(other);
        assertThat(moved.id()).isEqualTo(booking.id());
        assertThat(moved.version()).isEqualTo(booking.version() + 2);
        assertThat(world.outbox.events(RescheduleProposed.class)).hasSize(1);
        assertThat(world.outbox.events(BookingRescheduled.class))
                .extracting(BookingRescheduled::previousStartsAt)
                .containsExactly(START);
    }

    @Test
    void doesNotMoveOntoTimeThatWasTakenMeanwhile() {
        BookingView booking = world.confirmed();
        Instant other = START.plus(Duration.ofHours(1));
        world.facade.proposeReschedule(world.coach, booking.id(), other);
        world.facade.hold(world.rival, world.wish(other));

        assertThatThrownBy(() -> world.facade.acceptReschedule(world.player, booking.id()))
                .isInstanceOf(SlotUnavailable.class);
        assertThat(world.facade.declineReschedule(world.player, booking.id()).proposal())
                .isNull();
    }

    @Test
    void playsASessionToItsSettlement() {
        BookingView delivered = world.delivered();
        BookingView settled = world.facade.confirmDelivery(world.player, delivered.id());
        world.facade.confirmDelivery(world.player, delivered.id());

        assertThat(delivered.contestUntil()).isEqualTo(world.clock.instant().plus(Duration.ofHours(72)));
        assertThat(settled.state()).isEqualTo(BookingState.SETTLED);
        assertThat(world.outbox.events(SessionStarted.class)).hasSize(1);
        assertThat(world.outbox.events(SessionCompleted.class)).hasSize(1);
        assertThat(world.outbox.events(BookingSettled.class)).hasSize(1);
    }

    @Test
    void keepsTheMoneyHeldWhenThePlayerContests() {
        BookingView delivered = world.delivered();

        BookingView disputed = world.facade.dispute(world.player, delivered.id(), "Nobody came.");

        assertThat(disputed.state()).isEqualTo(BookingState.DISPUTED);
        assertThatThrownBy(() -> world.facade.confirmDelivery(world.player, delivered.id()))
                .isInstanceOf(BookingStateChanged.class);
        assertThat(world.outbox.events(BookingSettled.class)).isEmpty();
    }

    @Test
    void hidesBookingsFromStrangers() {
        BookingView booking = world.held();

        List<Runnable> attempts = List.of(
                () -> world.facade.get(world.rival, booking.id()),
                () -> world.facade.openPayment(world.rival, booking.id()),
                () -> world.facade.accept(world.rival, booking.id()),
                () -> world.facade.cancel(world.rival, booking.id(), null),
                () -> world.facade.proposeReschedule(world.rival, booking.id(), START),
                () -> world.facade.dispute(world.rival, booking.id(), "x"),
                () -> world.facade.get(world.player, Ids.next()));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(NotFound.class));
    }

    @Test
    void forbidsTheWrongSide() {
        BookingView booking = world.held();

        List<Runnable> attempts = List.of(
                () -> world.facade.accept(world.player, booking.id()),
                () -> world.facade.decline(world.player, booking.id(), null),
                () -> world.facade.start(world.player, booking.id()),
                () -> world.facade.complete(world.player, booking.id()),
                () -> world.facade.openPayment(world.coach, booking.id()),
                () -> world.facade.confirmDelivery(world.coach, booking.id()),
                () -> world.facade.dispute(world.coach, booking.id(), "x"));
        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run).isInstanceOf(Forbidden.class));
    }

    @Test
    void pagesThroughMyBookings() {
        BookingView early = world.held();
        BookingView late = world.facade.hold(world.player, world.wish(START.plus(Duration.ofHours(2))));

        Page<BookingView> first = world.facade.list(world.coach, BookingFilter.all(), new PageRequest(1, null));
        Page<BookingView> second =
                world.facade.list(world.coach, BookingFilter.all(), new PageRequest(1, first.nextCursor()));

        assertThat(first.items()).extracting(BookingView::id).containsExactly(late.id());
        assertThat(second.items()).extracting(BookingView::id).containsExactly(early.id());
        assertThat(second.nextCursor()).isNull();
        assertThat(world.facade
                        .list(world.coach, new BookingFilter(BookingFilter.Side.PLAYER, Set.of()), PageRequest.first())
                        .items())
                .isEmpty();
    }

    @Test
    void refusesACursorThatNobodyGave() {
        PageRequest forged = new PageRequest(10, "bm90IGEgY3Vyc29y");

        assertThatThrownBy(() -> world.facade.list(world.player, BookingFilter.all(), forged))
                .isInstanceOf(InvalidRequest.class);
    }
}
