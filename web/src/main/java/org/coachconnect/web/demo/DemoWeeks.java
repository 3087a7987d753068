package org.coachconnect.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.coachconnect.bookings.BookingFacade;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.bookings.CreateBooking;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.FindSlots;
import org.coachconnect.coaches.OfferingView;
import org.coachconnect.coaches.SlotView;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Scope;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.SendMessage;
import org.coachconnect.platform.SystemClock;
import org.coachconnect.ratings.RateSession;
import org.coachconnect.ratings.RatingFacade;
import org.coachconnect.ratings.SessionFacts;

/** Lets players book, pay, meet and rate in past weeks, and book ahead. */
@ApplicationScoped
public class DemoWeeks {
    /** How far back the first week lies. */
    static final Duration LENGTH = Duration.ofDays(28);

    private static final Logger LOG = Logger.getLogger(DemoWeeks.class.getName());
    private static final int WEEKS = 4;
    private static final int BOOKINGS_A_WEEK = 22;
    private static final int AHEAD = 14;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long SEED = 7;

    @EJB
    private CoachFacade coaches;

    @EJB
    private BookingFacade bookings;

    @EJB
    private MessagingFacade messaging;

    @EJB
    private RatingFacade ratings;

    @Inject
    private DemoCards cards;

    @Inject
    private Clock clock;

    private final Random random = new Random(SEED);
    private int booked;

    private record Meeting(DemoPeople.Coach coach, Caller player, BookingView booking) {}

    int booked() {
        return booked;
    }

    /** Plays the past weeks; at the end the product's clock is at most some days behind. */
    void live(DemoPeople.Cast cast) {
        for (int week = WEEKS; week >= 1; week--) {
            Instant morning = Instant.now()
                    .minus(Duration.ofDays(7L * week))
                    .atZone(ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.DAYS)
                    .toInstant();
            turnClockTo(morning.plus(Duration.ofHours(6)));
            List<Meeting> confirmed = book(cast, BOOKINGS_A_WEEK);
            confirmed.sort(Comparator.comparing(m -> m.booking().endsAt()));
            for (Meeting meeting : confirmed) {
                turnClockTo(meeting.booking().endsAt().plus(Duration.ofMinutes(5)));
                tolerate(meeting, () -> meetAndRate(meeting));
            }
        }
    }

    /** Books the coming days, with some requests that the coach has not answered yet. */
    void bookAhead(DemoPeople.Cast cast) {
        book(cast, AHEAD);
    }

    private List<Meeting> book(DemoPeople.Cast cast, int wanted) {
        List<Meeting> paid = new ArrayList<>();
        Set<UUID> busy = new HashSet<>();
        for (int i = 0; i < wanted; i++) {
            Caller player = i == 0 ? cast.players().get(0) : any(cast.players());
            DemoPeople.Coach coach = i == 0 ? cast.coaches().get(0) : coachFor(player, cast);
            if (busy.add(player.personId()) && busy.add(coach.coachId())) {
                hold(coach, player).ifPresent(held -> {
                    paid.add(held);
                    tolerate(
                            held,
                            () -> cards.pay(
                                    bookings.openPayment(player, held.booking().id())));
                });
            }
        }
        booked += paid.size();
        List<Meeting> confirmed = new ArrayList<>();
        for (int i = 0; i < paid.size(); i++) {
            Meeting meeting = paid.get(i);
            boolean leftOpen = i % 7 == 6;
            tolerate(meeting, () -> answer(meeting, leftOpen).ifPresent(confirmed::add));
        }
        confirmed.forEach(meeting -> tolerate(meeting, () -> talk(meeting)));
        return confirmed;
    }

    private Optional<Meeting> hold(DemoPeople.Coach coach, Caller player) {
        OfferingView offering = any(coach.offerings());
        Instant from = clock.instant().plus(Duration.ofHours(20));
        FindSlots wish = new FindSlots(offering.id(), from, from.plus(Duration.ofDays(3)), "Europe/Berlin");
        try {
            List<SlotView> slots = Scope.in(
                    player.organisationId(), (Supplier<List<SlotView>>) () -> coaches.slots(coach.coachId(), wish));
            if (slots.isEmpty()) {
                return Optional.empty();
            }
            CreateBooking command = new CreateBooking(
                    coach.coachId(),
                    offering.id(),
                    any(slots).startsAt(),
                    any(DemoScript.HELLOS),
                    Ids.next().toString());
            return Optional.of(new Meeting(coach, player, as(player, () -> bookings.hold(player, command))));
        } catch (DomainException e) {
            LOG.log(Level.FINE, "No demo booking: {0}", e.slug());
            return Optional.empty();
        }
    }

    /** Waits for the payment, then the coach accepts, or leaves it open, or has said yes in advance. */
    private Optional<Meeting> answer(Meeting meeting, boolean leftOpen) {
        BookingView now = await(meeting, Set.of(BookingState.AWAITING_COACH, BookingState.CONFIRMED));
        if (now.state() == BookingState.AWAITING_COACH) {
            if (leftOpen) {
                return Optional.empty();
            }
            as(meeting.player(), () -> bookings.accept(meeting.coach().caller(), now.id()));
        }
        BookingView confirmed = await(meeting, Set.of(BookingState.CONFIRMED));
        return Optional.of(new Meeting(meeting.coach(), meeting.player(), confirmed));
    }

    private void talk(Meeting meeting) {
        Caller player = meeting.player();
        as(player, () -> {
            messaging.conversations(player, PageRequest.first()).items().stream()
                    .filter(c -> c.participants().stream()
                            .anyMatch(p ->
                                    p.personId().equals(meeting.coach().caller().personId())))
                    .findFirst()
                    .ifPresent(c -> {
                        messaging.send(player, new SendMessage(c.id(), Ids.next(), any(DemoScript.HELLOS)));
                        messaging.send(
                                meeting.coach().caller(), new SendMessage(c.id(), Ids.next(), any(DemoScript.ANSWERS)));
                    });
            return meeting;
        });
    }

    private void meetAndRate(Meeting meeting) {
        Caller coach = meeting.coach().caller();
        Caller player = meeting.player();
        UUID id = meeting.booking().id();
        as(player, () -> {
            bookings.start(coach, id);
            bookings.complete(coach, id);
            return bookings.confirmDelivery(player, id);
        });
        if (random.nextInt(10) == 0) {
            return;
        }
        BookingView delivered = as(player, () -> bookings.get(player, id));
        SessionFacts facts =
                new SessionFacts(id, delivered.coachId(), coach.personId(), player.personId(), delivered.completedAt());
        boolean happy = random.nextInt(5) != 0;
        int stars = happy ? 5 - random.nextInt(2) : 3 + random.nextInt(2);
        String comment = any(happy ? DemoScript.PRAISE : DemoScript.MIXED);
        as(player, () -> {
            ratings.rate(player, new RateSession(facts, stars, null, comment));
            return ratings.rate(coach, new RateSession(facts, 5, null, "Prepared and focused."));
        });
    }

    private BookingView await(Meeting meeting, Set<BookingState> states) {
        Instant end = Instant.now().plus(PATIENCE);
        BookingView now = meeting.booking();
        while (!states.contains(now.state())) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Booking stays " + now.state());
            }
            pause();
            now = as(
                    meeting.player(),
                    () -> bookings.get(meeting.player(), meeting.booking().id()));
        }
        return now;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static <T> T as(Caller caller, Supplier<T> work) {
        return Scope.in(caller.organisationId(), work);
    }

    /** One meeting that does not come about (a timer was quicker) must not end the demo. */
    private static void tolerate(Meeting meeting, Runnable step) {
        try {
            Scope.in(meeting.player().organisationId(), step);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A demo booking stays as it is: {0}", String.valueOf(e.getMessage()));
        }
    }

    private static void turnClockTo(Instant then) {
        Duration shift = Duration.between(Instant.now(), then);
        SystemClock.shift(shift.isNegative() ? shift : Duration.ZERO);
    }

    private DemoPeople.Coach coachFor(Caller player, DemoPeople.Cast cast) {
        List<DemoPeople.Coach> colleagues = cast.coaches().stream()
                .filter(c -> c.caller().organisationId().equals(player.organisationId()))
                .toList();
        return any(colleagues);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
