package org.coachconnect.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.kernel.Ids;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.notifications.domain.Notification;
import org.coachconnect.notifications.domain.Notifications;
import org.junit.jupiter.api.Test;

/** What the inboxes promise, wherever they are kept. */
abstract class NotificationsContract {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    final UUID organisation = Ids.next();
    final UUID person = Ids.next();

    abstract <T> T inTransaction(Function<Notifications, T> work);

    @Test
    void listsThePersonsOwnNewestFirst() {
        Notification first = add(person, Ids.next());
        Notification second = add(person, Ids.next());
        add(Ids.next(), Ids.next());

        assertThat(inTransaction(all -> all.newest(person, null, 10)).stream().map(Notification::id))
                .containsExactly(second.id(), first.id());
        assertThat(inTransaction(all -> all.newest(person, second.id(), 10)).stream()
                        .map(Notification::id))
                .containsExactly(first.id());
        assertThat(this.<List<Notification>>inTransaction(all -> all.newest(person, null, 1)))
                .hasSize(1);
    }

    @Test
    void keepsAnItemWhole() {
        Notification item = add(person, Ids.next());

        Notification kept = inTransaction(all -> all.find(item.id()).orElseThrow());
        assertThat(kept.words()).isEqualTo(item.words());
        assertThat(kept.kind()).isEqualTo(item.kind());
        assertThat(kept.createdAt()).isEqualTo(NOW);
        assertThat(kept.readAt()).isEmpty();
    }

    @Test
    void countsAndMarksTheUnread() {
        Notification item = add(person, Ids.next());
        add(person, Ids.next());
        Notification others = add(Ids.next(), Ids.next());
        assertThat(this.<Long>inTransaction(all -> all.countUnread(person))).isEqualTo(2);

        inTransaction(all -> {
            all.find(item.id()).orElseThrow().read(NOW);
            return true;
        });
        assertThat(this.<Long>inTransaction(all -> all.countUnread(person))).isEqualTo(1);

        inTransaction(all -> {
            all.markAllRead(person, NOW);
            return true;
        });
        assertThat(this.<Long>inTransaction(all -> all.countUnread(person))).isZero();
        assertThat(this.<Notification>inTransaction(all -> all.find(others.id()).orElseThrow())
                        .readAt())
                .isEmpty();
    }

    @Test
    void replacesOnlyTheUnreadOfASubject() {
        UUID subject = Ids.next();
        Notification unread = add(person, subject);
        Notification other = add(person, Ids.next());

        inTransaction(all -> {
            all.deleteUnread(person, NoticeKind.MESSAGE, subject);
            return true;
        });

        assertThat(inTransaction(all -> all.newest(person, null, 10)).stream().map(Notification::id))
                .containsExactly(other.id())
                .doesNotContain(unread.id());
    }

    @Test
    void forgetsWhatIsOld() {
        add(person, Ids.next());

        assertThat(this.<Integer>inTransaction(all -> all.deleteCreatedBefore(NOW)))
                .isZero();
        assertThat(this.<Integer>inTransaction(all -> all.deleteCreatedBefore(NOW.plusSeconds(1))))
                .isEqualTo(1);
    }

    private Notification add(UUID of, UUID subject) {
        Notification item = new Notification(
                organisation,
                of,
                NoticeKind.MESSAGE,
                subject,
                new Notification.Words("title", "body", "/conversations/1"),
                NOW);
        inTransaction(all -> {
            all.add(item);
            return true;
        });
        return item;
    }
}
