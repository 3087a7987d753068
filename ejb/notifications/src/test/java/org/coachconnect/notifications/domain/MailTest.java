package org.coachconnect.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Mail mail = mail(NoticeKind.VERIFY_EMAIL);

    @Test
    void isLeasedWhileItIsBeingSent() {
        assertThat(mail.claim(NOW)).isTrue();

        assertThat(mail.state()).isEqualTo(MailState.CLAIMED);
        assertThat(mail.nextAttemptAt()).isEqualTo(NOW.plus(Mail.LEASE));
    }

    @Test
    void forgetsItsTokenWhenItIsSent() {
        mail.claim(NOW);
        mail.sent(NOW);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.content().text()).isEmpty();
        assertThat(mail.content().html()).isEmpty();
    }

    @Test
    void keepsAnOrdinaryTextForTheRecord() {
        Mail ordinary = mail(NoticeKind.BOOKING_CONFIRMED);
        ordinary.claim(NOW);
        ordinary.sent(NOW);

        assertThat(ordinary.content().text()).isEqualTo("token");
    }

    @Test
    void waitsLongerAfterEachFailureAndGivesUpAtLast() {
        List<Duration> pauses = new ArrayList<>();
        while (mail.state() != MailState.FAILED) {
            assertThat(mail.claim(NOW)).isTrue();
            mail.notSent("MailConnectException", NOW);
            if (mail.state() == MailState.NEW) {
                pauses.add(Duration.between(NOW, mail.nextAttemptAt()));
            }
        }

        assertThat(pauses).hasSize(Mail.MOST_ATTEMPTS - 1).startsWith(Duration.ofSeconds(30), Duration.ofMinutes(1));
        assertThat(mail.failure()).contains("MailConnectException");
        assertThat(mail.content().text()).isEmpty();
    }

    @Test
    void isNotTriedForEverWhenEveryTryDies() {
        for (int i = 0; i < Mail.MOST_ATTEMPTS; i++) {
            assertThat(mail.claim(NOW)).isTrue();
        }

        assertThat(mail.claim(NOW)).isFalse();
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
    }

    @Test
    void isNotTriedAgainWhenTheAddressIsRefused() {
        mail.claim(NOW);
        mail.refused("refused");

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.content().html()).isEmpty();
    }

    private static Mail mail(NoticeKind kind) {
        return new Mail(
                new UUID(0, 1),
                "key",
                kind,
                "a@b.test",
                new Mail.Content("s", "token", "<p>token</p>", null),
                NOW,
                NOW);
    }
}
