package org.coachconnect.bookings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.bookings.BookingState.AWAITING_COACH;
import static org.coachconnect.bookings.BookingState.CANCELLED_BY_COACH;
import static org.coachconnect.bookings.BookingState.CANCELLED_BY_PLAYER;
import static org.coachconnect.bookings.BookingState.CONFIRMED;
import static org.coachconnect.bookings.BookingState.DECLINED;
import static org.coachconnect.bookings.BookingState.DELIVERED;
import static org.coachconnect.bookings.BookingState.DISPUTED;
import static org.coachconnect.bookings.BookingState.EXPIRED;
import static org.coachconnect.bookings.BookingState.HELD;
import static org.coachconnect.bookings.BookingState.IN_PROGRESS;
import static org.coachconnect.bookings.BookingState.NO_SHOW_COACH;
import static org.coachconnect.bookings.BookingState.NO_SHOW_PLAYER;
import static org.coachconnect.bookings.BookingState.PENDING_PAYMENT;
import static org.coachconnect.bookings.BookingState.REFUNDED;
import static org.coachconnect.bookings.BookingState.SETTLED;

import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookingStateTest {
    /** The table once more, as a reader would draw it; every pair that is not here must be refused. */
    private static Set<BookingState> expectedNext(BookingState state) {
        return switch (state) {
            case HELD -> Set.of(PENDING_PAYMENT, EXPIRED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH);
            case PENDING_PAYMENT -> Set.of(AWAITING_COACH, EXPIRED, DECLINED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH);
            case AWAITING_COACH -> Set.of(CONFIRMED, DECLINED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH);
            case CONFIRMED ->
                Set.of(IN_PROGRESS, DELIVERED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH, NO_SHOW_PLAYER, NO_SHOW_COACH);
            case IN_PROGRESS -> Set.of(DELIVERED, NO_SHOW_PLAYER, NO_SHOW_COACH);
            case DELIVERED -> Set.of(SETTLED, DISPUTED);
            case EXPIRED -> Set.of(AWAITING_COACH);
            case NO_SHOW_PLAYER -> Set.of(SETTLED, DISPUTED);
            case NO_SHOW_COACH -> Set.of(REFUNDED, DISPUTED);
            case DISPUTED -> Set.of(SETTLED, REFUNDED);
            case SETTLED, DECLINED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH, REFUNDED -> Set.of();
        };
    }

    @ParameterizedTest
    @EnumSource
    void allowsTheTransitionsOfTheTableAndNoOther(BookingState from) {
        assertThat(BookingState.values())
                .allSatisfy(to -> assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(expectedNext(from).contains(to)));
    }

    @ParameterizedTest
    @EnumSource
    void neverStaysWhereItIs(BookingState state) {
        assertThat(state.canBecome(state)).isFalse();
    }

    @Test
    void takesTimeUnlessTheSessionWillNotTakePlace() {
        assertThat(Arrays.stream(BookingState.values()).filter(state -> !state.isBlocking()))
                .containsExactly(EXPIRED, DECLINED, CANCELLED_BY_PLAYER, CANCELLED_BY_COACH, REFUNDED);
    }

    @Test
    void leavesTheBlockingStatesForGoodExceptByALatePayment() {
        for (BookingState state : BookingState.values()) {
            if (!state.isBlocking() && state != EXPIRED) {
                assertThat(state.next()).as(state.name()).isEmpty();
            }
        }
    }
}
