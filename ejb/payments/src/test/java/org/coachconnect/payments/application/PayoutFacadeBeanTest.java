package org.coachconnect.payments.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.application.PaymentHouse.coach;
import static org.coachconnect.payments.domain.PaymentFixture.ORGANISATION;
import static org.coachconnect.payments.domain.PaymentFixture.command;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import java.util.UUID;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.EarningsView;
import org.coachconnect.payments.EarningsView.EntryState;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentUnavailable;
import org.coachconnect.payments.PayoutAccountState;
import org.coachconnect.payments.PayoutAccountView;
import org.junit.jupiter.api.Test;

class PayoutFacadeBeanTest {
    private final PaymentHouse house = new PaymentHouse();
    private final UUID coach = Ids.next();

    private EarningsView earnings() {
        return house.payouts.earnings(coach(coach), PageRequest.first());
    }

    private OpenPayment captured(long cents) {
        return house.captured(command(ORGANISATION, coach, euros(cents)));
    }

    @Test
    void opensOneAccountHoweverOftenItIsAsked() {
        PayoutAccountView first = house.payouts.openAccount(coach(coach));
        PayoutAccountView again = house.payouts.openAccount(coach(coach));
        assertThat(first.status()).isEqualTo(PayoutAccountState.ONBOARDING);
        assertThat(again.onboardingUrl()).isNotNull();
        assertThat(house.processor.done()).containsExactly("account");
    }

    @Test
    void goesOnWhereALostAnswerStoppedIt() {
        house.processor.loseTheNextAnswer();
        assertThatThrownBy(() -> house.payouts.openAccount(coach(coach))).isInstanceOf(PaymentUnavailable.class);
        house.payouts.openAccount(coach(coach));
        assertThat(house.processor.done()).containsExactly("account");
    }

    @Test
    void tellsHowFarTheAccountIs() {
        assertThatThrownBy(() -> house.payouts.account(coach(coach))).isInstanceOf(NotFound.class);
        house.readyAccount(coach);
        assertThat(house.payouts.account(coach(coach)).status()).isEqualTo(PayoutAccountState.READY);
    }

    @Test
    void earningsFollowTheMoney() {
        house.authorized(command(ORGANISATION, coach, euros(9900)));
        OpenPayment pending = captured(4500);
        OpenPayment available = captured(2000);
        OpenPayment refunded = captured(1000);
        Scope.in(ORGANISATION, () -> {
            house.bookingEnds.settled(available.bookingId());
            house.bookingEnds.withoutSession(refunded.bookingId());
        });
        EarningsView view = earnings();
        assertThat(view.pending()).containsExactly(euros(3825));
        assertThat(view.available()).containsExactly(euros(1700));
        assertThat(view.paidOut()).isEmpty();
        assertThat(view.entries())
                .extracting(EarningsView.Entry::bookingId, EarningsView.Entry::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(refunded.bookingId(), EntryState.REFUNDED),
                        org.assertj.core.groups.Tuple.tuple(available.bookingId(), EntryState.AVAILABLE),
                        org.assertj.core.groups.Tuple.tuple(pending.bookingId(), EntryState.PENDING));
        house.readyAccount(coach);
        house.executor.workOff();
        assertThat(earnings().paidOut()).containsExactly(euros(1700));
        assertThat(earnings().available()).isEmpty();
    }

    @Test
    void earningsComeInPages() {
        captured(1000);
        captured(2000);
        captured(3000);
        EarningsView first = house.payouts.earnings(coach(coach), new PageRequest(2, null));
        EarningsView second = house.payouts.earnings(coach(coach), new PageRequest(2, first.nextCursor()));
        assertThat(first.entries()).hasSize(2);
        assertThat(second.entries())
                .singleElement()
                .satisfies(e -> assertThat(e.amount()).isEqualTo(euros(850)));
        assertThat(second.nextCursor()).isNull();
    }
}
