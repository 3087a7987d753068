package org.coachconnect.bookings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.bookings.domain.BookingFixture.START;
import static org.coachconnect.bookings.domain.BookingFixture.aBooking;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.OutsideAllowedTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command in every state: it either goes a step of the table or changes nothing. */
class BookingCommandsTest {
    private static final Instant LATER = START.plus(Duration.ofMinutes(1));

    private static Map<String, BiConsumer<Booking, Instant>> commands() {
        Map<String, BiConsumer<Booking, Instant>> commands = new LinkedHashMap<>();
        commands.put("beginPayment", Booking::beginPayment);
        commands.put("paymentAuthorized", Booking::paymentAuthorized);
        commands.put("expire", Booking::expire);
        commands.put("confirm", Booking::confirm);
        commands.put("decline", (b, now) -> b.decline("busy", now));
        commands.put("cancel by coach", (b, now) -> b.cancel(b.parties().coachPersonId(), null, now));
        commands.put("cancel by player", (b, now) -> b.cancel(b.parties().playerPersonId(), null, now));
        commands.put("start", Booking::start);
        commands.put("complete", Booking::complete);
        commands.put("confirmDelivery", Booking::confirmDelivery);
        commands.put("dispute", (b, now) -> b.dispute("nobody came", now));
        commands.put("endWaiting", Booking::endWaiting);
        return commands;
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NO_SHOW_PLAYER", "NO_SHOW_COACH", "REFUNDED"})
    void goesAStepOfTheTableOrRefuses(BookingState state) {
        commands().forEach((name, command) -> {
            Booking booking = aBooking().in(state);
            try {
                command.accept(booking, LATER);
            } catch (BookingStateChanged | OutsideAllowedTime refused) {
                assertThat(booking.state()).as("%s in %s", name, state).isEqualTo(state);
                return;
            }
            Set<BookingState> allowed = state.next();
            allowed.add(state);
            assertThat(allowed).as("%s in %s", name, state).contains(booking.state());
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NO_SHOW_PLAYER", "NO_SHOW_COACH", "REFUNDED"})
    void waitsNeverWithoutAnEnd(BookingState state) {
        boolean waits = switch (state) {
            case HELD, PENDING_PAYMENT, AWAITING_COACH, CONFIRMED, IN_PROGRESS, DELIVERED -> true;
            default -> false;
        };
        Booking booking = aBooking().in(state);

        assertThat(booking.dueAt() != null).isEqualTo(waits);
    }

    @ParameterizedTest
    @EnumSource(names = {"HELD", "PENDING_PAYMENT", "AWAITING_COACH", "CONFIRMED", "IN_PROGRESS", "DELIVERED"})
    void endsByItselfWhenNobodyDoesAnything(BookingState state) {
        Booking booking = aBooking().in(state);
        for (int i = 0; i < 4 && booking.dueAt() != null; i++) {
            Instant due = booking.dueAt();
            booking.endWaiting(due.minusMillis(1));
            assertThat(booking.dueAt()).isEqualTo(due);
            booking.endWaiting(due);
        }

        assertThat(booking.dueAt()).isNull();
        assertThat(booking.state().next()).isSubsetOf(BookingState.AWAITING_COACH);
    }
}
