package org.coachconnect.notifications.application;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.identity.EmailVerification;
import org.coachconnect.identity.PasswordReset;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.notifications.application.Notifier.Cause;
import org.coachconnect.notifications.domain.BookingTracksInMemory;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.notifications.domain.MailsInMemory;
import org.coachconnect.notifications.domain.Notification;
import org.coachconnect.notifications.domain.NotificationsInMemory;
import org.coachconnect.notifications.domain.RemindersInMemory;
import org.coachconnect.testing.SettableClock;
import org.coachconnect.users.Preferences;

/** A coach in Berlin who reads German, a player in New York who reads English, and everything around them in memory. */
final class NotificationsFixture implements People {
    static final UUID ORGANISATION = new UUID(0, 1);
    static final UUID COACH = new UUID(0, 2);
    static final UUID PLAYER = new UUID(0, 3);
    static final Instant START = Instant.parse("2026-11-24T18:00:00Z");

    final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");
    final MailsInMemory mails = new MailsInMemory();
    final NotificationsInMemory inbox = new NotificationsInMemory();
    final RemindersInMemory reminders = new RemindersInMemory();
    final BookingTracksInMemory tracks = new BookingTracksInMemory();
    final Map<UUID, Recipient> people = new HashMap<>();
    final RecordingRealtime pushed = new RecordingRealtime();
    final Notifier notifier = new Notifier(mails, inbox, () -> {}, pushed, clock, "https://coach.test/");
    final BookingNotices bookings = new BookingNotices(
            new BookingDiary(tracks, reminders, clock),
            this,
            notifier,
            new Invitations("ECC <no-reply@coach.test>", clock));
    final ReminderDelivery delivery = new ReminderDelivery(reminders, tracks, inbox, this, notifier, clock);

    private final UUID bookingId = Ids.next();

    NotificationsFixture() {
        prefer(COACH, Preferences.standard());
        prefer(PLAYER, Preferences.standard());
    }

    /** An event that happens now. */
    Cause event() {
        return new Cause(Ids.next(), clock.instant());
    }

    void prefer(UUID person, Preferences preferences) {
        boolean coach = person.equals(COACH);
        people.put(
                person,
                new Recipient(
                        person,
                        ORGANISATION,
                        coach ? "nova@journey.test" : "ana@journey.test",
                        coach ? Locale.GERMANY : Locale.US,
                        ZoneId.of(coach ? "Europe/Berlin" : "America/New_York"),
                        preferences));
    }

    BookingSnapshot booking(String state, int version) {
        return booking(state, version, START);
    }

    BookingSnapshot booking(String state, int version, Instant start) {
        return new BookingSnapshot(
                bookingId,
                new UUID(0, 9),
                COACH,
                "nova",
                PLAYER,
                "Ana <b>",
                new UUID(0, 8),
                "Live review",
                start,
                start.plusSeconds(3600),
                start,
                start.plusSeconds(3600),
                "Europe/Berlin",
                Money.of(4500, "EUR"),
                state,
                version);
    }

    List<Mail> mailsTo(UUID person) {
        String address = recipient(person).email();
        return mails.all().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    Mail lastMailTo(UUID person) {
        List<Mail> all = mailsTo(person);
        return all.get(all.size() - 1);
    }

    List<Notification> inboxOf(UUID person) {
        return inbox.newest(person, null, PageRequest.MAX_LIMIT);
    }

    @Override
    public Recipient recipient(UUID personId) {
        Recipient known = people.get(personId);
        if (known == null) {
            throw new NotFound("person");
        }
        return known;
    }

    @Override
    public EmailVerification emailVerification(UUID personId) {
        return new EmailVerification(recipient(personId).email(), "verify.Me-1_2~3");
    }

    @Override
    public PasswordReset passwordReset(UUID personId) {
        return new PasswordReset(recipient(personId).email(), "resetMe");
    }
}
