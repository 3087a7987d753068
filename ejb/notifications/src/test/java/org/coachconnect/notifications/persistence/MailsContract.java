package org.coachconnect.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.Ids;
import org.coachconnect.notifications.domain.CalendarPart;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.notifications.domain.MailState;
import org.coachconnect.notifications.domain.Mails;
import org.coachconnect.notifications.domain.NoticeKind;
import org.junit.jupiter.api.Test;

/** What the mails promise, wherever they are kept. */
abstract class MailsContract {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    final UUID organisation = Ids.next();

    /** Runs work in a transaction in the organisation's scope. */
    abstract <T> T inTransaction(Function<Mails, T> work);

    @Test
    void keepsAMailWhole() {
        Mail mail = mail("key", NOW, new CalendarPart("CANCEL", "BEGIN:VCALENDAR"));
        add(mail);

        Mail kept = find(mail.id());
        assertThat(kept.content()).isEqualTo(mail.content());
        assertThat(kept.to()).isEqualTo("ana@journey.test");
        assertThat(kept.kind()).isEqualTo(NoticeKind.VERIFY_EMAIL);
        assertThat(kept.organisationId()).isEqualTo(organisation);
        assertThat(kept.nextAttemptAt()).isEqualTo(NOW);
    }

    @Test
    void keepsOneMailPerKey() {
        String key = Ids.next().toString();

        assertThat(add(mail(key, NOW, null))).isTrue();
        assertThat(add(mail(key, NOW, null))).isFalse();
    }

    @Test
    void givesOutWhatIsDueInTheOrderOfTime() {
        Mail second = mail(null, NOW.minusSeconds(1), null);
        Mail first = mail(null, NOW.minusSeconds(2), null);
        Mail later = mail(null, NOW.plusSeconds(1), null);
        add(second);
        add(first);
        add(later);

        assertThat(due(NOW)).containsExactly(first.id(), second.id());
        assertThat(this.<List<Mail>>inTransaction(mails -> mails.lockDue(NOW, 1)))
                .hasSize(1);
    }

    @Test
    void remembersHowTheSendingWent() {
        Mail mail = mail(null, NOW, null);
        add(mail);
        inTransaction(mails -> mails.lockDue(NOW, 10).get(0).claim(NOW));
        assertThat(due(NOW)).isEmpty();
        assertThat(due(NOW.plus(Duration.ofMinutes(2)))).containsExactly(mail.id());

        inTransaction(mails -> {
            mails.find(mail.id()).orElseThrow().sent(NOW);
            return true;
        });

        Mail kept = find(mail.id());
        assertThat(kept.state()).isEqualTo(MailState.SENT);
        assertThat(kept.sentAt()).contains(NOW);
        assertThat(kept.content().text()).isEmpty();
        assertThat(due(NOW.plus(Duration.ofDays(1)))).isEmpty();
    }

    @Test
    void forgetsWhatIsOld() {
        Mail mail = mail(null, NOW, null);
        add(mail);

        assertThat(this.<Integer>inTransaction(mails -> mails.deleteCreatedBefore(NOW.plusSeconds(1))))
                .isEqualTo(1);
        assertThat(this.<Boolean>inTransaction(mails -> mails.find(mail.id()).isPresent()))
                .isFalse();
    }

    final boolean add(Mail mail) {
        return inTransaction(mails -> mails.add(mail));
    }

    final Mail find(UUID id) {
        return inTransaction(mails -> mails.find(id).orElseThrow());
    }

    final List<UUID> due(Instant now) {
        return inTransaction(
                mails -> mails.lockDue(now, 10).stream().map(Mail::id).toList());
    }

    final Mail mail(
            @org.jspecify.annotations.Nullable String key,
            Instant notBefore,
            @org.jspecify.annotations.Nullable CalendarPart calendar) {
        return new Mail(
                organisation,
                key == null ? Ids.next().toString() : key,
                NoticeKind.VERIFY_EMAIL,
                "ana@journey.test",
                new Mail.Content("Betreff ä", "text", "<p>html</p>", calendar),
                NOW,
                notBefore);
    }
}
