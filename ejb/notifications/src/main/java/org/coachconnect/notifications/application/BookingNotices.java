package org.coachconnect.notifications.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.events.bookings.RescheduleProposed;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.notifications.application.Notifier.Cause;
import org.coachconnect.notifications.application.Notifier.Notice;
import org.coachconnect.notifications.domain.CalendarPart;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.users.Topic;
import org.jspecify.annotations.Nullable;

/** Tells coach and player what became of their booking; an event that is older than what is known says nothing any more. */
@Stateless
@OrganisationScoped
public class BookingNotices {
    private static final String COACH = "coach";
    private static final String PLAYER = "player";

    @Inject
    private BookingDiary diary;

    @Inject
    private People people;

    @Inject
    private Notifier notifier;

    @Inject
    private Invitations invitations;

    public BookingNotices() {}

    BookingNotices(BookingDiary diary, People people, Notifier notifier, Invitations invitations) {
        this.diary = diary;
        this.people = people;
        this.notifier = notifier;
        this.invitations = invitations;
    }

    /** For the events after which nobody needs to be told, but reminders must know. */
    public void noted(BookingSnapshot booking) {
        diary.note(booking);
    }

    public void awaitingCoach(Cause cause, BookingAwaitingCoach event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            toCoach(
                    cause,
                    NoticeKind.BOOKING_REQUESTED,
                    booking,
                    p -> values(p, booking).time("answerBy", event.answerBy()));
        }
    }

    public void confirmed(Cause cause, BookingConfirmed event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            diary.planReminders(booking);
            invite(cause, NoticeKind.BOOKING_CONFIRMED, booking, p -> values(p, booking));
        }
    }

    public void rescheduled(Cause cause, BookingRescheduled event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            diary.planReminders(booking);
            Function<Recipient, NoticeValues> values =
                    p -> values(p, booking).time("previous", event.previousStartsAt());
            if (diary.isConfirmed(booking.bookingId())) {
                invite(cause, NoticeKind.BOOKING_RESCHEDULED, booking, values);
            } else {
                toBoth(cause, NoticeKind.BOOKING_RESCHEDULED, booking, values, null);
            }
        }
    }

    public void rescheduleProposed(Cause cause, RescheduleProposed event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            boolean byCoach = event.proposedBy().equals(booking.coachPersonId());
            tell(
                    cause,
                    NoticeKind.RESCHEDULE_PROPOSED,
                    byCoach ? booking.playerPersonId() : booking.coachPersonId(),
                    "",
                    booking,
                    p -> values(p, booking).time("proposed", event.proposedStartsAt()),
                    null);
        }
    }

    public void declined(Cause cause, BookingDeclined event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            diary.dropReminders(booking.bookingId());
            toPlayer(
                    cause,
                    NoticeKind.BOOKING_DECLINED,
                    booking,
                    p -> values(p, booking).text("reason", event.reason()));
        }
    }

    public void expired(Cause cause, BookingExpired event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            toPlayer(cause, NoticeKind.BOOKING_EXPIRED, booking, p -> values(p, booking));
        }
    }

    public void cancelled(Cause cause, BookingCancelled event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            diary.dropReminders(booking.bookingId());
            boolean invited = diary.isInvited(booking.bookingId());
            boolean byCoach = event.cancelledBy().equals(booking.coachPersonId());
            String by = byCoach ? booking.coachName() : booking.playerName();
            toBoth(
                    cause,
                    NoticeKind.BOOKING_CANCELLED,
                    booking,
                    p -> values(p, booking)
                            .text("by", by)
                            .text("reason", event.reason())
                            .moneyUnlessZero("refund", event.refund()),
                    invited
                            ? address -> invitations.cancellation(booking, address, notifier.url(path(booking)))
                            : null);
        }
    }

    public void completed(Cause cause, SessionCompleted event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            toPlayer(
                    cause,
                    NoticeKind.SESSION_COMPLETED,
                    booking,
                    p -> values(p, booking).time("contestUntil", event.contestUntil()));
        }
    }

    public void settled(Cause cause, BookingSettled event) {
        BookingSnapshot booking = event.booking();
        if (diary.note(booking)) {
            toBoth(cause, NoticeKind.BOOKING_SETTLED, booking, p -> values(p, booking), null);
        }
    }

    private void invite(
            Cause cause, NoticeKind kind, BookingSnapshot booking, Function<Recipient, NoticeValues> values) {
        toBoth(
                cause,
                kind,
                booking,
                values,
                address -> invitations.request(booking, address, notifier.url(path(booking))));
        diary.invited(booking.bookingId());
    }

    private void toBoth(
            Cause cause,
            NoticeKind kind,
            BookingSnapshot booking,
            Function<Recipient, NoticeValues> values,
            @Nullable Function<String, CalendarPart> calendar) {
        tell(cause, kind, booking.coachPersonId(), COACH, booking, values, calendar);
        tell(cause, kind, booking.playerPersonId(), PLAYER, booking, values, calendar);
    }

    private void toCoach(
            Cause cause, NoticeKind kind, BookingSnapshot booking, Function<Recipient, NoticeValues> values) {
        tell(cause, kind, booking.coachPersonId(), "", booking, values, null);
    }

    private void toPlayer(
            Cause cause, NoticeKind kind, BookingSnapshot booking, Function<Recipient, NoticeValues> values) {
        tell(cause, kind, booking.playerPersonId(), "", booking, values, null);
    }

    private void tell(
            Cause cause,
            NoticeKind kind,
            UUID personId,
            String variant,
            BookingSnapshot booking,
            Function<Recipient, NoticeValues> values,
            @Nullable Function<String, CalendarPart> calendar) {
        notifier.tell(
                people.recipient(personId),
                Topic.BOOKINGS,
                new Notice(
                        cause,
                        kind,
                        variant,
                        booking.bookingId(),
                        path(booking),
                        person -> values.apply(person).asMap(),
                        calendar));
    }

    private static NoticeValues values(Recipient person, BookingSnapshot booking) {
        boolean isCoach = person.personId().equals(booking.coachPersonId());
        return new NoticeValues(person)
                .text("title", booking.title())
                .text("coach", booking.coachName())
                .text("player", booking.playerName())
                .text("counterpart", isCoach ? booking.playerName() : booking.coachName())
                .time("when", booking.startsAt())
                .money("price", booking.price());
    }

    private static String path(BookingSnapshot booking) {
        return "/bookings/" + booking.bookingId();
    }
}
