package org.coachconnect.notifications.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Secrets;
import org.coachconnect.notifications.application.Postman;
import org.coachconnect.notifications.domain.CalendarPart;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpPostmanTest {
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SettableClock clock = SettableClock.at("2026-11-22T10:00:00Z");

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theTokenSurvivesTheTransport() throws Exception {
        String token = Secrets.newToken();
        String url = "https://a-rather-long-name.coachconnect.test/verify-email?token=" + token;

        Postman.Result result = postman()
                .send(
                        Ids.next(),
                        "ana@journey.test",
                        new Mail.Content(
                                "Bestätige", "Ä\n\nHier:\n" + url + "\n", "<a href=\"" + url + "\">x</a>", null));

        assertThat(result.outcome()).isEqualTo(Postman.Outcome.SENT);
        MimeMessage received = server.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Bestätige");
        String raw = GreenMailUtil.getWholeMessage(received).replaceAll("=\r?\n", "");
        Matcher link = Pattern.compile("verify-email\\?token=(?:3D)?([A-Za-z0-9._~-]+)")
                .matcher(raw);
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).isEqualTo(token);
    }

    @Test
    void aMailThatIsSentTwiceHasTheSameMessageId() throws Exception {
        var id = Ids.next();
        Mail.Content content = new Mail.Content("s", "t", "<p>t</p>", null);

        postman().send(id, "ana@journey.test", content);
        postman().send(id, "ana@journey.test", content);

        assertThat(server.getReceivedMessages()).hasSize(2).allSatisfy(message -> {
            assertThat(message.getMessageID()).isEqualTo("<" + id + "@coach.test>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        });
    }

    @Test
    void anInvitationIsAnAlternativeAndAFile() throws Exception {
        postman()
                .send(
                        Ids.next(),
                        "ana@journey.test",
                        new Mail.Content(
                                "s",
                                "t",
                                "<p>t</p>",
                                new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")));

        Multipart mixed = (Multipart) server.getReceivedMessages()[0].getContent();
        Multipart alternatives = (Multipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getCount()).isEqualTo(3);
        assertThat(alternatives.getBodyPart(2).getContentType())
                .contains("text/calendar")
                .contains("method=REQUEST");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
    }

    @Test
    void aServerThatIsNotThereIsTriedAgain() {
        SmtpPostman postman = postman();
        server.stop();

        Postman.Result result = postman.send(Ids.next(), "ana@journey.test", new Mail.Content("s", "t", "h", null));

        assertThat(result.outcome()).isEqualTo(Postman.Outcome.NO_SERVER);
        assertThat(result.reason()).isNotBlank().doesNotContain("@");
    }

    @Test
    void anAddressThatIsNoneIsNotTriedAgain() {
        Postman.Result result = postman().send(Ids.next(), "no address", new Mail.Content("s", "t", "h", null));

        assertThat(result.outcome()).isEqualTo(Postman.Outcome.NEVER);
    }

    private SmtpPostman postman() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
        return new SmtpPostman(
                Session.getInstance(properties), new MailRelay(), "Esport Coach Connect <no-reply@coach.test>", clock);
    }
}
