package org.coachconnect.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.notifications.application.NotificationsFixture.COACH;
import static org.coachconnect.notifications.application.NotificationsFixture.PLAYER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.notifications.domain.MailState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSenderTest {
    private final NotificationsFixture fixture = new NotificationsFixture();
    private final ScriptedPostman postman = new ScriptedPostman();
    private final List<Postman.Outcome> tries = new ArrayList<>();
    private final MailSender sender = new MailSender(new MailQueue(fixture.mails, fixture.clock), postman, tries::add);

    @BeforeEach
    void write() {
        AccountNotices notices = new AccountNotices(fixture, fixture.notifier);
        notices.registered(fixture.event(), COACH);
        notices.registered(fixture.event(), PLAYER);
    }

    @Test
    void sendsEachMailOnce() {
        sender.sendAll();
        sender.sendAll();

        assertThat(postman.sentTo).containsExactlyInAnyOrder("nova@journey.test", "ana@journey.test");
        assertThat(fixture.mails.all()).allMatch(mail -> mail.state() == MailState.SENT);
        assertThat(fixture.mails.all()).allMatch(mail -> mail.content().text().isEmpty());
        assertThat(tries).containsExactly(Postman.Outcome.SENT, Postman.Outcome.SENT);
    }

    @Test
    void triesAgainLater() {
        postman.next = new Postman.Result(Postman.Outcome.NOT_NOW, "SMTPSendFailedException");
        sender.sendAll();
        assertThat(fixture.mails.all()).allMatch(mail -> mail.state() == MailState.NEW);
        sender.sendAll();
        assertThat(postman.sentTo).hasSize(2);

        postman.next = Postman.Result.sent();
        fixture.clock.advance(Duration.ofSeconds(30));
        sender.sendAll();

        assertThat(fixture.mails.all()).allMatch(mail -> mail.state() == MailState.SENT);
    }

    @Test
    void waitsForAMailServerHoweverLongThatTakes() {
        postman.next = new Postman.Result(Postman.Outcome.NO_SERVER, "NoMailServer");
        for (int i = 0; i < 100; i++) {
            sender.sendAll();
            fixture.clock.advance(Duration.ofMinutes(10));
        }
        assertThat(fixture.mails.all()).allMatch(mail -> mail.state() == MailState.NEW && mail.attempts() == 0);

        postman.next = Postman.Result.sent();
        sender.sendAll();

        assertThat(fixture.mails.all()).allMatch(mail -> mail.state() == MailState.SENT);
    }

    @Test
    void takesOverFromANodeThatDied() {
        new MailQueue(fixture.mails, fixture.clock).claim(10);
        sender.sendAll();
        assertThat(postman.sentTo).isEmpty();

        fixture.clock.advance(Duration.ofMinutes(2));
        sender.sendAll();

        assertThat(postman.sentTo).hasSize(2);
    }

    @Test
    void givesUpOnARefusedAddress() {
        postman.next = new Postman.Result(Postman.Outcome.NEVER, "refused");

        sender.sendAll();

        assertThat(fixture.mails.all()).allMatch(mail -> mail.state() == MailState.FAILED);
    }

    /** A postman that does as the test says. */
    private static final class ScriptedPostman implements Postman {
        final List<String> sentTo = new ArrayList<>();
        Result next = Result.sent();

        @Override
        public Result send(UUID mailId, String to, Mail.Content content) {
            assertThat(content.text()).contains("verify.Me-1_2~3");
            sentTo.add(to);
            return next;
        }
    }
}
