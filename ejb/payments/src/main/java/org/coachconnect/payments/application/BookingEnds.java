package org.coachconnect.payments.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.coachconnect.kernel.Money;
import org.coachconnect.payments.domain.Payment;
import org.coachconnect.payments.domain.Payments;
import org.coachconnect.platform.OrganisationScoped;

/** What the end of a booking means for its money. Works in the transaction of the event; the processor is told later. */
@Stateless
@OrganisationScoped
public class BookingEnds {
    @Inject
    Payments payments;

    @Inject
    Settlement settlement;

    /** Nothing came of the booking: all of the money goes back, or is never taken. */
    public void withoutSession(UUID bookingId) {
        payments.ofBooking(bookingId)
                .flatMap(found -> payments.lock(found.id()))
                .ifPresent(payment -> settlement.conclude(payment, payment.amount()));
    }

    /** The booking was cancelled: the refund goes back and the rest is earned; if nothing is captured, nothing is taken. */
    public void cancelled(UUID bookingId, Money refund) {
        payments.ofBooking(bookingId)
                .flatMap(found -> payments.lock(found.id()))
                .ifPresent(payment -> settlement.conclude(payment, refund));
    }

    /** The session was delivered and not contested: all of the money is earned. */
    public void settled(UUID bookingId) {
        Payment payment = payments.ofBooking(bookingId)
                .flatMap(found -> payments.lock(found.id()))
                .filter(Payment::isCaptured)
                .orElseThrow(() -> new IllegalStateException("Settled without captured money: booking " + bookingId));
        settlement.conclude(payment, Money.of(0, payment.amount().currency()));
    }
}
