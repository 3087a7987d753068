package org.coachconnect.payments.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachconnect.payments.domain.PaymentFixture.NOW;
import static org.coachconnect.payments.domain.PaymentFixture.captured;
import static org.coachconnect.payments.domain.PaymentFixture.euros;

import java.util.List;
import org.coachconnect.payments.domain.Posting.Line;
import org.junit.jupiter.api.Test;

class PostingTest {
    private final Payment payment = captured();

    @Test
    void aCaptureHoldsThePriceAndBooksTheFee() {
        assertThat(Posting.capture(payment, euros(93), NOW).lines())
                .containsExactly(
                        new Line(LedgerAccountKind.PROCESSOR_BALANCE, null, euros(4500)),
                        new Line(LedgerAccountKind.HELD, payment.bookingId(), euros(-4500)),
                        new Line(LedgerAccountKind.PROCESSOR_FEES, null, euros(93)),
                        new Line(LedgerAccountKind.PROCESSOR_BALANCE, null, euros(-93)));
    }

    @Test
    void nothingToMoveIsNoLine() {
        assertThat(Posting.refund(payment, euros(4500), euros(0), NOW).lines()).hasSize(2);
    }

    @Test
    void refusesWhatDoesNotBalance() {
        List<Line> lines = List.of(
                new Line(LedgerAccountKind.PROCESSOR_BALANCE, null, euros(4500)),
                new Line(LedgerAccountKind.FEE_REVENUE, null, euros(-4499)));
        assertThatThrownBy(() ->
                        new Posting(payment.organisationId(), payment.bookingId(), Posting.Kind.CAPTURE, NOW, lines))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToBookNothing() {
        assertThatThrownBy(() -> new Posting(
                        payment.organisationId(), payment.bookingId(), Posting.Kind.RELEASE, NOW, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
