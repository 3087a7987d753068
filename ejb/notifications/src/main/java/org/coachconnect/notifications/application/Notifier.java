package org.coachconnect.notifications.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.notifications.domain.CalendarPart;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.notifications.domain.Mails;
import org.coachconnect.notifications.domain.NoticeKind;
import org.coachconnect.notifications.domain.Notification;
import org.coachconnect.notifications.domain.Notifications;
import org.coachconnect.users.Channel;
import org.coachconnect.users.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes a notice to one person: into the inbox and as a mail, as far as the person wants it so. */
@Dependent
public class Notifier {
    /** What is told again much later, say out of a dead letter, is for the record and not worth a mail. */
    private static final Duration NEWS = Duration.ofHours(24);

    private static final Wording WORDING = new Wording();
    private static final MailLayout LAYOUT = new MailLayout();

    @Inject
    private Mails mails;

    @Inject
    private Notifications notifications;

    @Inject
    private MailDispatch dispatch;

    @Inject
    private Realtime realtime;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "coachconnect.public-url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    public Notifier() {}

    Notifier(
            Mails mails,
            Notifications notifications,
            MailDispatch dispatch,
            Realtime realtime,
            Clock clock,
            String publicUrl) {
        this.mails = mails;
        this.notifications = notifications;
        this.dispatch = dispatch;
        this.realtime = realtime;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * What a notice comes from; a person is told once of each kind for one cause.
     *
     * @param id of the event or reminder
     * @param at when it happened
     */
    public record Cause(UUID id, Instant at) {}

    /**
     * What is to be told.
     *
     * @param variant which of the kind's texts, or empty for its only one
     * @param subjectId the booking or conversation it is about
     * @param path where it leads in the application
     * @param values for the text, in the recipient's language
     * @param calendar makes the invitation for the recipient's address, or null for none
     */
    public record Notice(
            Cause cause,
            NoticeKind kind,
            String variant,
            UUID subjectId,
            String path,
            Function<Recipient, Map<String, String>> values,
            @Nullable Function<String, CalendarPart> calendar) {
        String key() {
            return variant.isEmpty() ? kind.key() : kind.key() + "." + variant;
        }
    }

    /** Into the inbox and, while it is news, by mail; a mail waits for the end of quiet hours. */
    void tell(Recipient person, Topic topic, Notice notice) {
        Instant now = clock.instant();
        addToInbox(person, topic, notice);
        if (now.isBefore(notice.cause().at().plus(NEWS))) {
            mail(person, topic, notice, person.notBefore(now));
        }
    }

    /** As {@link #tell}, but in quiet hours without a mail, which would come too late. */
    void remind(Recipient person, Topic topic, Notice notice) {
        Instant now = clock.instant();
        addToInbox(person, topic, notice);
        if (!person.isQuietAt(now)) {
            mail(person, topic, notice, now);
        }
    }

    /** Into the inbox only, in place of what is unread there about the same subject. */
    void tellAgain(Recipient person, Topic topic, Notice notice) {
        notifications.deleteUnread(person.personId(), notice.kind(), notice.subjectId());
        addToInbox(person, topic, notice);
    }

    /** By mail only, whatever the preferences are: what the account itself needs. */
    void mailAlways(Recipient person, String address, Notice notice) {
        post(person, address, notice, clock.instant());
    }

    /** The address of a page of the application, for mails. */
    String url(String path) {
        return (publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl) + path;
    }

    private void addToInbox(Recipient person, Topic topic, Notice notice) {
        if (person.wants(topic, Channel.IN_APP)) {
            Wording.Text text = WORDING.text(notice.key(), person.locale(), valuesFor(person, notice));
            Notification added = new Notification(
                    person.organisationId(),
                    person.personId(),
                    notice.kind(),
                    notice.subjectId(),
                    new Notification.Words(text.subject(), text.body().get(0), notice.path()),
                    notice.cause().at());
            notifications.add(added);
            realtime.publish(Set.of(person.personId()), NotificationFrame.of(added));
        }
    }

    private void mail(Recipient person, Topic topic, Notice notice, Instant notBefore) {
        if (person.wants(topic, Channel.EMAIL)) {
            post(person, person.email(), notice, notBefore);
        }
    }

    private void post(Recipient person, String address, Notice notice, Instant notBefore) {
        Function<String, CalendarPart> calendar = notice.calendar();
        Mail.Content content = LAYOUT.content(
                WORDING.language(person.locale()),
                WORDING.text(notice.key(), person.locale(), valuesFor(person, notice)),
                url(notice.path()),
                WORDING.phrase("footer", person.locale()),
                calendar == null ? null : calendar.apply(address));
        String dedupKey = notice.cause().id() + "/" + notice.kind() + "/" + person.personId();
        Mail mail = new Mail(
                person.organisationId(), dedupKey, notice.kind(), address, content, clock.instant(), notBefore);
        if (mails.add(mail)) {
            dispatch.afterCommit();
        }
    }

    private static Map<String, String> valuesFor(Recipient person, Notice notice) {
        return new HashMap<>(notice.values().apply(person));
    }
}
