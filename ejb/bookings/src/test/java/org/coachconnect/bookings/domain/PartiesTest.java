package org.coachconnect.bookings.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.bookings.domain.BookingFixture.aBooking;

import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.junit.jupiter.api.Test;

class PartiesTest {
    private final Parties parties = aBooking().parties();

    @Test
    void hidesTheBookingFromStrangers() {
        assertThatThrownBy(() -> parties.requireOneOf(Ids.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parties.requireCoach(Ids.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> parties.requirePlayer(Ids.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void forbidsTheWrongSide() {
        assertThatThrownBy(() -> parties.requireCoach(parties.playerPersonId())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> parties.requirePlayer(parties.coachPersonId())).isInstanceOf(Forbidden.class);
    }

    @Test
    void allowsTheRightSide() {
        assertThatCode(() -> {
                    parties.requireCoach(parties.coachPersonId());
                    parties.requirePlayer(parties.playerPersonId());
                    parties.requireOneOf(parties.coachPersonId());
                })
                .doesNotThrowAnyException();
    }
}
