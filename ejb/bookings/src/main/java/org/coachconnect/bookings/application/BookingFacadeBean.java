package org.coachconnect.bookings.application;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.coachconnect.bookings.BookingFacade;
import org.coachconnect.bookings.BookingFilter;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingStateChanged;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.CancellationView;
import org.coachconnect.bookings.CreateBooking;
import org.coachconnect.bookings.domain.Booking;
import org.coachconnect.bookings.domain.Bookings;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentFacade;
import org.coachconnect.payments.PaymentView;
import org.coachconnect.platform.OrganisationScoped;
import org.jspecify.annotations.Nullable;

/** The commands on a booking. Each one runs in a transaction, except the two that call the payment processor. */
@Stateless
@OrganisationScoped
public class BookingFacadeBean implements BookingFacade {
    @EJB
    private Bookings bookings;

    @EJB
    private BookingRecords records;

    @EJB
    private Holding holding;

    @EJB
    private Rescheduling rescheduling;

    @EJB
    private PaymentSteps steps;

    @EJB
    private Capturing capturing;

    @EJB
    private PaymentFacade payments;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    public BookingFacadeBean() {}

    BookingFacadeBean(
            Bookings bookings,
            BookingRecords records,
            Holding holding,
            Rescheduling rescheduling,
            PaymentSteps steps,
            Capturing capturing,
            PaymentFacade payments,
            Outbox outbox,
            Clock clock) {
        this.bookings = bookings;
        this.records = records;
        this.holding = holding;
        this.rescheduling = rescheduling;
        this.steps = steps;
        this.capturing = capturing;
        this.payments = payments;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public BookingView hold(Caller player, CreateBooking command) {
        requireLength("note", command.note());
        return BookingViews.of(holding.hold(player, command));
    }

    @Override
    public BookingView get(Caller participant, UUID bookingId) {
        return BookingViews.of(read(participant, bookingId));
    }

    @Override
    public Page<BookingView> list(Caller participant, BookingFilter filter, PageRequest page) {
        return records.page(participant.personId(), filter, page);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PaymentView openPayment(Caller player, UUID bookingId) {
        OpenPayment command = steps.beginPayment(player, bookingId);
        return payments.open(command);
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BookingView accept(Caller coach, UUID bookingId) {
        if (steps.keepAcceptance(coach, bookingId)) {
            capturing.capture(bookingId);
        }
        BookingView view = steps.view(bookingId);
        if (view.state() == BookingState.DECLINED) {
            throw new BookingStateChanged("The payment could not be collected, so the booking was declined.");
        }
        return view;
    }

    @Override
    public BookingView decline(Caller coach, UUID bookingId, @Nullable String reason) {
        requireLength("reason", reason);
        Booking booking = load(coach, bookingId);
        booking.parties().requireCoach(coach.personId());
        String why = reason == null || reason.isBlank() ? "The coach declined." : reason;
        return reach(BookingState.DECLINED, booking, now -> booking.decline(why, now));
    }

    @Override
    public CancellationView cancel(Caller participant, UUID bookingId, @Nullable String reason) {
        requireLength("reason", reason);
        Booking booking = load(participant, bookingId);
        UUID personId = participant.personId();
        reach(booking.cancelledBy(personId), booking, now -> booking.cancel(personId, reason, now));
        return new CancellationView(booking.state(), booking.refund().orElseThrow());
    }

    @Override
    public CancellationView cancellationPreview(Caller participant, UUID bookingId) {
        Booking booking = read(participant, bookingId);
        UUID personId = participant.personId();
        return new CancellationView(booking.cancelledBy(personId), booking.refundFor(personId, clock.instant()));
    }

    @Override
    public BookingView proposeReschedule(Caller participant, UUID bookingId, Instant startsAt) {
        Booking booking = load(participant, bookingId);
        rescheduling.propose(booking, participant.personId(), startsAt);
        return BookingViews.of(booking);
    }

    @Override
    public BookingView acceptReschedule(Caller participant, UUID bookingId) {
        Booking booking = load(participant, bookingId);
        rescheduling.accept(booking, participant.personId());
        return BookingViews.of(booking);
    }

    @Override
    public BookingView declineReschedule(Caller participant, UUID bookingId) {
        Booking booking = load(participant, bookingId);
        rescheduling.decline(booking);
        return BookingViews.of(booking);
    }

    @Override
    public BookingView start(Caller coach, UUID bookingId) {
        Booking booking = load(coach, bookingId);
        booking.parties().requireCoach(coach.personId());
        return reach(BookingState.IN_PROGRESS, booking, booking::start);
    }

    @Override
    public BookingView complete(Caller coach, UUID bookingId) {
        Booking booking = load(coach, bookingId);
        booking.parties().requireCoach(coach.personId());
        return reach(BookingState.DELIVERED, booking, booking::complete);
    }

    @Override
    public BookingView confirmDelivery(Caller player, UUID bookingId) {
        Booking booking = load(player, bookingId);
        booking.parties().requirePlayer(player.personId());
        return reach(BookingState.SETTLED, booking, booking::confirmDelivery);
    }

    @Override
    public BookingView dispute(Caller player, UUID bookingId, String reason) {
        if (reason.isBlank()) {
            throw new InvalidRequest("reason", "Say what went wrong.");
        }
        requireLength("reason", reason);
        Booking booking = load(player, bookingId);
        booking.parties().requirePlayer(player.personId());
        if (booking.state() != BookingState.DISPUTED) {
            booking.dispute(reason, clock.instant());
            bookings.save(booking);
        }
        return BookingViews.of(booking);
    }

    /** Carries the command out and announces it; where it was carried out before, nothing happens again. */
    private BookingView reach(BookingState goal, Booking booking, Consumer<Instant> command) {
        if (booking.state() != goal) {
            command.accept(clock.instant());
            bookings.save(booking);
            outbox.append(BookingEvents.reached(booking));
        }
        return BookingViews.of(booking);
    }

    private Booking load(Caller participant, UUID bookingId) {
        return checked(participant, bookings.findForUpdate(bookingId).orElseThrow(() -> new NotFound("booking")));
    }

    private Booking read(Caller participant, UUID bookingId) {
        return checked(participant, bookings.find(bookingId).orElseThrow(() -> new NotFound("booking")));
    }

    private static Booking checked(Caller participant, Booking booking) {
        booking.parties().requireOneOf(participant.personId());
        return booking;
    }

    private static void requireLength(String field, @Nullable String text) {
        if (text != null && text.length() > CreateBooking.MAX_NOTE) {
            throw new InvalidRequest(field, "Use at most " + CreateBooking.MAX_NOTE + " characters.");
        }
    }
}
