package org.coachconnect.bookings.application;

import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.BookingView.ProposalView;
import org.coachconnect.bookings.domain.Agreement;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Parties;
import org.coachconnect.bookings.domain.RescheduleProposal;

/** A booking as its participants see it: a deadline shows only while it runs. */
final class BookingViews {
    private BookingViews() {}

    static BookingView of(Booking booking) {
        Parties parties = booking.parties();
        Agreement agreement = booking.agreement();
        return new BookingView(
                booking.id(),
                booking.state(),
                parties.coachId(),
                parties.coachName(),
                parties.coachPersonId(),
                parties.playerPersonId(),
                parties.playerName(),
                agreement.offeringId(),
                agreement.title(),
                booking.slot().startsAt(),
                booking.slot().endsAt(),
                agreement.timeZone(),
                booking.price(),
                agreement.note(),
                booking.state().isUnpaidHold() ? booking.holdExpiresAt() : null,
                booking.state() == BookingState.AWAITING_COACH ? booking.answerBy() : null,
                booking.contestUntil(),
                booking.completedAt(),
                booking.proposal().map(BookingViews::of).orElse(null),
                booking.version(),
                booking.refund().orElse(null),
                booking.history().stream()
                        .map(reached -> new BookingView.Reached(reached.state(), reached.at()))
                        .toList());
    }

    private static ProposalView of(RescheduleProposal proposal) {
        return new ProposalView(
                proposal.proposedBy(),
                proposal.slot().startsAt(),
                proposal.slot().endsAt(),
                proposal.expiresAt());
    }
}
