package org.coachconnect.events;

import java.util.List;
import org.coachconnect.events.bookings.BookingAwaitingCoach;
import org.coachconnect.events.bookings.BookingCancelled;
import org.coachconnect.events.bookings.BookingConfirmed;
import org.coachconnect.events.bookings.BookingCreated;
import org.coachconnect.events.bookings.BookingDeclined;
import org.coachconnect.events.bookings.BookingExpired;
import org.coachconnect.events.bookings.BookingRescheduled;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.RescheduleProposed;
import org.coachconnect.events.bookings.SessionCompleted;
import org.coachconnect.events.bookings.SessionStarted;
import org.coachconnect.events.coaches.CoachNextFreeChanged;
import org.coachconnect.events.coaches.CoachProfileChanged;
import org.coachconnect.events.coaches.CoachVerificationDecided;
import org.coachconnect.events.coaches.CoachVerificationSubmitted;
import org.coachconnect.events.identity.AccountRegistered;
import org.coachconnect.events.identity.AccountVerified;
import org.coachconnect.events.identity.PasswordResetRequested;
import org.coachconnect.events.identity.RegistrationRepeated;
import org.coachconnect.events.messaging.MessageSent;
import org.coachconnect.events.payments.PaymentAuthorized;
import org.coachconnect.events.payments.PaymentCaptured;
import org.coachconnect.events.payments.PaymentCreated;
import org.coachconnect.events.payments.PaymentFailed;
import org.coachconnect.events.payments.PaymentRefunded;
import org.coachconnect.events.payments.PaymentVoided;
import org.coachconnect.events.payments.PayoutTransferred;
import org.coachconnect.events.ratings.CoachRatingChanged;
import org.coachconnect.events.ratings.RatingSubmitted;
import org.coachconnect.events.users.ProfileChanged;
import org.coachconnect.events.video.ParticipantJoined;
import org.coachconnect.events.video.ParticipantLeft;

/** All events there are. */
public final class EventTypes {
    /** Every type of event, by context. */
    public static final List<Class<? extends DomainEvent>> ALL = List.of(
            BookingCreated.class,
            BookingAwaitingCoach.class,
            BookingConfirmed.class,
            SessionStarted.class,
            SessionCompleted.class,
            BookingSettled.class,
            BookingExpired.class,
            BookingDeclined.class,
            BookingCancelled.class,
            RescheduleProposed.class,
            BookingRescheduled.class,
            CoachProfileChanged.class,
            CoachNextFreeChanged.class,
            CoachVerificationSubmitted.class,
            CoachVerificationDecided.class,
            AccountRegistered.class,
            RegistrationRepeated.class,
            AccountVerified.class,
            PasswordResetRequested.class,
            MessageSent.class,
            PaymentCreated.class,
            PaymentAuthorized.class,
            PaymentCaptured.class,
            PaymentFailed.class,
            PaymentVoided.class,
            PaymentRefunded.class,
            PayoutTransferred.class,
            RatingSubmitted.class,
            CoachRatingChanged.class,
            ProfileChanged.class,
            ParticipantJoined.class,
            ParticipantLeft.class);

    private EventTypes() {}

    /** The context that publishes events of this type, e.g. {@code bookings}. */
    public static String context(Class<? extends DomainEvent> type) {
        String name = type.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
