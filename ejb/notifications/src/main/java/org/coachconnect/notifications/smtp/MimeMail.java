package org.coachconnect.notifications.smtp;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.coachconnect.notifications.domain.CalendarPart;
import org.coachconnect.notifications.domain.Mail;

/**
 * A mail as MIME: text, HTML and, for an invitation, the calendar object as a third alternative (what mail programs act on)
 * and as a file (for those that do not). Quoted-printable, so that no server on the way breaks a line or a link.
 */
final class MimeMail {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Session session;
    private final UUID mailId;
    private final Clock clock;

    MimeMail(Session session, UUID mailId, Clock clock) {
        this.session = session;
        this.mailId = mailId;
        this.clock = clock;
    }

    MimeMessage message(String from, String to, Mail.Content content) throws MessagingException {
        InternetAddress sender = new InternetAddress(from, true);
        MimeMessage message = new WithMessageId(session, "<" + mailId + "@" + domain(sender) + ">");
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(content.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(parts(content));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart parts(Mail.Content content) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(content.text(), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(text(content.html(), "text/html; charset=UTF-8"));
        CalendarPart calendar = content.calendar();
        if (calendar == null) {
            return alternatives;
        }
        alternatives.addBodyPart(text(calendar.content(), "text/calendar; charset=UTF-8; method=" + calendar.method()));
        MimeBodyPart whole = new MimeBodyPart();
        whole.setContent(alternatives);
        MimeBodyPart file = text(calendar.content(), "application/ics; name=invite.ics");
        file.setFileName("invite.ics");
        return new MimeMultipart("mixed", whole, file);
    }

    private static MimeBodyPart text(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, UTF_8);
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static String domain(InternetAddress sender) {
        String address = sender.getAddress();
        return address.substring(address.indexOf('@') + 1);
    }

    /** Jakarta Mail makes a new Message-ID each time it saves; this one keeps ours. */
    private static final class WithMessageId extends MimeMessage {
        private final String messageId;

        WithMessageId(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
