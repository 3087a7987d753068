package org.coachconnect.bookings.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.domain.BookingFixture.NOW;
import static org.coachconnect.bookings.domain.BookingFixture.START;
import static org.coachconnect.bookings.domain.BookingFixture.aBooking;
import static org.coachconnect.bookings.domain.BookingFixture.hourAt;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.SlotUnavailable;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.BookingFixture;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.bookings.domain.Bookings.Position;
import org.coachconnect.bookings.domain.Parties;
import org.coachconnect.bookings.domain.TimeSlot;
import org.coachconnect.bookings.domain.Transition;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Scope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Bookings} does. */
abstract class BookingsContract {
    final UUID organisation = Ids.next();
    final UUID coach = Ids.next();
    final UUID player = Ids.next();

    /** Runs work in a transaction of its own, in the current scope. */
    abstract <T extends @Nullable Object> T inTransaction(Function<Bookings, T> work);

    final <T extends @Nullable Object> T read(Function<Bookings, T> work) {
        return Scope.in(organisation, () -> inTransaction(work));
    }

    final Optional<Booking> readOne(Function<Bookings, Optional<Booking>> query) {
        return read(query);
    }

    final List<Booking> readAll(Function<Bookings, List<Booking>> query) {
        return read(query);
    }

    final boolean readBoolean(Function<Bookings, Boolean> query) {
        return read(query);
    }

    final Booking find(Booking booking) {
        return readOne(b -> b.find(booking.id())).orElseThrow();
    }

    private List<Bookings.Due> due(Instant now) {
        return read(b -> b.due(now, 1_000));
    }

    final void write(Consumer<Bookings> work) {
        this.<@Nullable Void>read(bookings -> {
            work.accept(bookings);
            return null;
        });
    }

    final Booking given(Booking booking) {
        Scope.in(
                booking.organisationId(),
                () -> inTransaction(bookings -> {
                    bookings.add(booking);
                    return booking;
                }));
        return booking;
    }

    final void change(UUID id, Consumer<Booking> command) {
        write(bookings -> {
            Booking booking = bookings.findForUpdate(id).orElseThrow();
            command.accept(booking);
            bookings.save(booking);
        });
    }

    final BookingFixture mine() {
        return aBooking().of(organisation).coach(coach).player(player);
    }

    @Test
    void keepsEverythingOfABooking() {
        Booking kept = given(mine().withBuffers(Duration.ofMinutes(10)).build());

        Booking found = find(kept);

        assertThat(found.parties().coachPersonId()).isEqualTo(coach);
        assertThat(found.parties().playerPersonId()).isEqualTo(player);
        assertThat(found.parties().coachName()).isEqualTo("Nova");
        assertThat(found.slot()).isEqualTo(hourAt(START, Duration.ofMinutes(10)));
        assertThat(found.agreement().timeZone()).isEqualTo("Europe/Berlin");
        assertThat(found.agreement().note()).isEqualTo("Ascent B");
        assertThat(found.price()).isEqualTo(Money.of(4500, "EUR"));
        assertThat(found.state()).isEqualTo(BookingState.HELD);
        assertThat(found.holdExpiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(found.dueAt()).isEqualTo(found.holdExpiresAt());
        assertThat(found.proposal()).isEmpty();
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    void raisesTheVersionWithEachChange() {
        Booking kept = given(mine().build());

        change(kept.id(), b -> b.beginPayment(NOW));
        change(kept.id(), b -> b.paymentAuthorized(NOW));

        Booking found = find(kept);
        assertThat(found.version()).isEqualTo(3);
        assertThat(this.<List<BookingState>>read(b -> states(b.find(kept.id()).orElseThrow())))
                .containsExactly(BookingState.HELD, BookingState.PENDING_PAYMENT, BookingState.AWAITING_COACH);
        assertThat(found.state()).isEqualTo(BookingState.AWAITING_COACH);
    }

    @Test
    void keepsAProposalAndForgetsIt() {
        Booking kept = given(mine().in(BookingState.CONFIRMED));
        Instant other = START.plus(Duration.ofDays(1));

        change(kept.id(), b -> b.proposeReschedule(player, hourAt(other), NOW));
        TimeSlot proposed = find(kept).proposal().orElseThrow().slot();
        change(kept.id(), b -> b.acceptReschedule(coach, NOW));

        assertThat(proposed).isEqualTo(hourAt(other));
        Booking moved = find(kept);
        assertThat(moved.proposal()).isEmpty();
        assertThat(moved.slot()).isEqualTo(hourAt(other));
    }

    @Test
    void refusesTheSameTimeOfACoach() {
        given(mine().build());

        assertThatThrownBy(() -> given(mine().player(Ids.next())
                        .startingAt(START.plus(Duration.ofMinutes(59)))
                        .build()))
                .isInstanceOf(SlotUnavailable.class);
    }

    @Test
    void allowsSessionsWithoutAGapBetween() {
        given(mine().build());
        given(mine().player(Ids.next())
                .startingAt(START.plus(Duration.ofHours(1)))
                .build());
        given(mine().player(Ids.next())
                .startingAt(START.minus(Duration.ofHours(1)))
                .build());
    }

    @Test
    void countsTheCoachsBuffers() {
        given(mine().withBuffers(Duration.ofMinutes(15)).build());

        assertThatThrownBy(() -> given(mine().player(Ids.next())
                        .startingAt(START.plus(Duration.ofMinutes(60)))
                        .build()))
                .isInstanceOf(SlotUnavailable.class);
        given(mine().player(Ids.next())
                .startingAt(START.plus(Duration.ofMinutes(75)))
                .build());
    }

    @Test
    void refusesTwoSessionsOfAPlayerAtOnce() {
        given(mine().build());

        assertThatThrownBy(() -> given(mine().coach(Ids.next()).build())).isInstanceOf(SlotUnavailable.class);
    }

    @Test
    void doesNotCountBuffersAgainstThePlayer() {
        given(mine().withBuffers(Duration.ofMinutes(30)).build());
        given(mine().coach(Ids.next())
                .withBuffers(Duration.ofMinutes(30))
                .startingAt(START.plus(Duration.ofHours(1)))
                .build());
    }

    @Test
    void refusesACoachWhoIsTakenInAnotherOrganisation() {
        given(mine().build());

        assertThatThrownBy(() -> given(aBooking().of(Ids.next()).coach(coach).build()))
                .isInstanceOf(SlotUnavailable.class);
    }

    @Test
    void freesTheTimeOfABookingThatEnded() {
        Booking first = given(mine().build());
        change(first.id(), b -> b.expire(NOW));

        given(mine().build());
    }

    @Test
    void checksTheTimeAgainWhenAnEndedBookingReturns() {
        Booking expired = given(mine().in(BookingState.PENDING_PAYMENT));
        change(expired.id(), b -> b.expire(NOW));
        given(mine().player(Ids.next()).build());

        assertThatThrownBy(() -> change(expired.id(), b -> b.paymentAuthorized(NOW)))
                .isInstanceOf(SlotUnavailable.class);
    }

    @Test
    void checksTheTimeAgainWhenABookingMoves() {
        Booking moving = given(mine().in(BookingState.CONFIRMED));
        Instant other = START.plus(Duration.ofHours(3));
        given(mine().player(Ids.next()).startingAt(other).build());
        change(moving.id(), b -> b.proposeReschedule(coach, hourAt(other), NOW));

        assertThatThrownBy(() -> change(moving.id(), b -> b.acceptReschedule(player, NOW)))
                .isInstanceOf(SlotUnavailable.class);
    }

    @Test
    void mayMoveIntoItsOwnTime() {
        Booking moving = given(mine().in(BookingState.CONFIRMED));
        Instant halfAnHourLater = START.plus(Duration.ofMinutes(30));
        change(moving.id(), b -> b.proposeReschedule(coach, hourAt(halfAnHourLater), NOW));
        change(moving.id(), b -> b.acceptReschedule(player, NOW));

        assertThat(find(moving).slot().startsAt()).isEqualTo(halfAnHourLater);
    }

    @Test
    void takesARequestKeyOncePerPlayer() {
        Booking first = given(mine().withKey("k1").build());
        given(mine().player(Ids.next()).coach(Ids.next()).withKey("k1").build());

        assertThatThrownBy(() -> given(mine().withKey("k1")
                        .startingAt(START.plus(Duration.ofDays(1)))
                        .build()))
                .isInstanceOf(BookingStateChanged.class);
        assertThat(readOne(b -> b.findByRequestKey(player, "k1")).map(Booking::id))
                .contains(first.id());
        assertThat(readOne(b -> b.findByRequestKey(player, "k2"))).isEmpty();
    }

    @Test
    void seesWhoIsTakenOnEitherSide() {
        given(mine().build());
        UUID stranger = Ids.next();

        assertThat(isTaken(parties(coach, stranger), hourAt(START))).isTrue();
        assertThat(isTaken(parties(stranger, player), hourAt(START))).isTrue();
        assertThat(isTaken(parties(player, stranger), hourAt(START))).isTrue();
        assertThat(isTaken(parties(stranger, coach), hourAt(START))).isTrue();
        assertThat(isTaken(parties(stranger, Ids.next()), hourAt(START))).isFalse();
        assertThat(isTaken(parties(coach, player), hourAt(START.plus(Duration.ofHours(1)))))
                .isFalse();
    }

    @Test
    void doesNotSeeABookingInItsOwnWay() {
        Booking own = given(mine().build());

        assertThat(readBoolean(b -> b.isTaken(own.parties(), own.slot(), own.id())))
                .isFalse();
    }

    @Test
    void findsTheHoldsThatNobodyPaid() {
        Booking hold = given(mine().build());
        Booking other = given(mine().player(Ids.next())
                .startingAt(START.plus(Duration.ofDays(1)))
                .build());
        Instant expiry = hold.holdExpiresAt();
        Parties next = parties(coach, Ids.next());

        assertThat(readAll(b -> b.expiredHoldsInTheWay(next, hold.slot(), expiry.minusMillis(1))))
                .isEmpty();
        assertThat(ids(readAll(b -> b.expiredHoldsInTheWay(next, hold.slot(), expiry))))
                .containsExactly(hold.id())
                .doesNotContain(other.id());
    }

    @Test
    void leavesPaidBookingsInTheWay() {
        Booking paid = given(mine().in(BookingState.AWAITING_COACH));

        assertThat(readAll(b -> b.expiredHoldsInTheWay(paid.parties(), paid.slot(), START)))
                .isEmpty();
    }

    @Test
    void pagesThroughTheBookingsOfAPersonByStart() {
        Booking third = given(mine().startingAt(START).build());
        Booking second =
                given(mine().startingAt(START.plus(Duration.ofHours(1))).build());
        Booking first = given(mine().startingAt(START.plus(Duration.ofHours(2))).build());
        given(aBooking().of(organisation).build());

        List<Booking> page = readAll(b -> b.page(player, BookingFilter.all(), null, 2));
        Position end = new Position(page.get(1).slot().startsAt(), page.get(1).id());
        List<Booking> rest = readAll(b -> b.page(player, BookingFilter.all(), end, 2));

        assertThat(ids(page)).containsExactly(first.id(), second.id());
        assertThat(ids(rest)).containsExactly(third.id());
    }

    @Test
    void tellsTheHistoriesOfAPage() {
        Booking held = given(mine().build());
        Booking confirmed =
                given(mine().startingAt(START.plus(Duration.ofHours(1))).in(BookingState.CONFIRMED));

        List<List<BookingState>> histories = read(b -> b.page(player, BookingFilter.all(), null, 10).stream()
                .map(BookingsContract::states)
                .toList());

        assertThat(histories).containsExactly(states(confirmed), states(held));
    }

    @Test
    void pagesThroughEverybodysBookingsInAState() {
        Booking later = given(aBooking()
                .of(organisation)
                .startingAt(START.plus(Duration.ofHours(1)))
                .build());
        Booking sooner = given(aBooking().of(organisation).build());
        given(aBooking().of(organisation).in(BookingState.CONFIRMED));

        List<Booking> held = readAll(b -> b.page(null, new BookingFilter(null, Set.of(BookingState.HELD)), null, 10));

        assertThat(ids(held)).containsExactly(later.id(), sooner.id());
    }

    @Test
    void filtersBySideAndState() {
        Booking asPlayer = given(mine().build());
        Booking asCoach = given(aBooking()
                .of(organisation)
                .coach(player)
                .startingAt(START.plus(Duration.ofHours(5)))
                .in(BookingState.CONFIRMED));

        assertThat(ids(list(BookingFilter.Side.PLAYER, Set.of()))).containsExactly(asPlayer.id());
        assertThat(ids(list(BookingFilter.Side.COACH, Set.of()))).containsExactly(asCoach.id());
        assertThat(ids(list(null, Set.of(BookingState.CONFIRMED)))).containsExactly(asCoach.id());
        assertThat(list(BookingFilter.Side.PLAYER, Set.of(BookingState.CONFIRMED)))
                .isEmpty();
    }

    @Test
    void findsWhatBelongsIntoACalendar() {
        Booking coming = given(mine().in(BookingState.CONFIRMED));
        given(mine().startingAt(START.plus(Duration.ofDays(1))).in(BookingState.HELD));
        Set<BookingState> confirmed = EnumSet.of(BookingState.CONFIRMED);

        assertThat(ids(readAll(b -> b.calendar(coach, confirmed, NOW, 10)))).containsExactly(coming.id());
        assertThat(readAll(b -> b.calendar(coach, confirmed, coming.slot().endsAt(), 10)))
                .isEmpty();
    }

    @Test
    void findsDueBookingsOfAllOrganisationsInThePlatformsScope() {
        Booking one = given(mine().build());
        Booking other = given(aBooking().build());
        Instant due = one.holdExpiresAt();

        List<UUID> found = Scope.platform(() -> inTransaction(b -> b.due(due, 1_000))).stream()
                .map(Bookings.Due::id)
                .toList();

        assertThat(found).contains(one.id(), other.id());
        assertThat(due(due)).containsExactly(new Bookings.Due(one.id(), organisation));
        assertThat(due(due.minusMillis(1))).isEmpty();
    }

    @Test
    void claimsABookingOnlyWhileItIsDue() {
        Booking hold = given(mine().build());
        Instant due = hold.holdExpiresAt();

        assertThat(readOne(b -> b.claimDue(hold.id(), due.minusMillis(1)))).isEmpty();
        assertThat(readOne(b -> b.claimDue(hold.id(), due)).map(Booking::id)).contains(hold.id());
        write(b -> b.postpone(hold.id(), due.plusSeconds(60)));
        assertThat(readOne(b -> b.claimDue(hold.id(), due.plusSeconds(59)))).isEmpty();
        assertThat(readOne(b -> b.claimDue(hold.id(), due.plusSeconds(60)))).isPresent();
    }

    @Test
    void hidesTheBookingsOfOtherOrganisations() {
        Booking foreign = given(aBooking().coach(coach).build());

        assertThat(readOne(b -> b.find(foreign.id()))).isEmpty();
        assertThat(readAll(b -> b.page(coach, BookingFilter.all(), null, 10))).isEmpty();
        assertThat(readBoolean(b -> b.isTaken(foreign.parties(), foreign.slot(), null)))
                .isFalse();
        boolean taken = Scope.platform(() -> inTransaction(b -> b.isTaken(foreign.parties(), foreign.slot(), null)));
        assertThat(taken).isTrue();
    }

    private boolean isTaken(Parties parties, TimeSlot slot) {
        return readBoolean(b -> b.isTaken(parties, slot, null));
    }

    private List<Booking> list(BookingFilter.@Nullable Side side, Set<BookingState> states) {
        return readAll(b -> b.page(player, new BookingFilter(side, states), null, 10));
    }

    private static Parties parties(UUID coachPersonId, UUID playerPersonId) {
        return new Parties(Ids.next(), coachPersonId, "Coach", playerPersonId, "Player");
    }

    private static List<BookingState> states(Booking booking) {
        return booking.history().stream().map(Transition::state).toList();
    }

    private static List<UUID> ids(List<Booking> bookings) {
        return bookings.stream().map(Booking::id).toList();
    }
}
