package org.coachconnect.notifications.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.notifications.application.NotificationsFixture.COACH;
import static org.coachconnect.notifications.application.NotificationsFixture.PLAYER;

import java.util.Map;
import java.util.Set;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.users.Preferences;
import org.coachconnect.users.Topic;
import org.junit.jupiter.api.Test;

class AccountNoticesTest {
    private final NotificationsFixture fixture = new NotificationsFixture();
    private final AccountNotices notices = new AccountNotices(fixture, fixture.notifier);

    @Test
    void mailsTheLinkThatVerifiesTheAddress() {
        notices.registered(fixture.event(), PLAYER);

        Mail mail = fixture.lastMailTo(PLAYER);
        assertThat(mail.content().subject()).isEqualTo("Confirm your e-mail address");
        assertThat(mail.content().text()).contains("https://coach.test/verify-email?token=verify.Me-1_2~3\n");
        assertThat(mail.content().html()).contains("https://coach.test/verify-email?token&#x3D;verify.Me-1_2~3");
        assertThat(mail.kind().isConfidential()).isTrue();
        assertThat(fixture.inboxOf(PLAYER)).isEmpty();
    }

    @Test
    void writesInTheLanguageOfThePerson() {
        notices.registered(fixture.event(), COACH);

        assertThat(fixture.lastMailTo(COACH).content().subject()).isEqualTo("Bestätige deine E-Mail-Adresse");
        assertThat(fixture.lastMailTo(COACH).content().html()).contains("lang=\"de\"");
    }

    @Test
    void mailsTheLinkThatResetsThePasswordWhateverThePreferencesAre() {
        Map<Topic, Set<org.coachconnect.users.Channel>> silent = new java.util.EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            silent.put(topic, Set.of());
        }
        fixture.prefer(PLAYER, new Preferences(silent, null));

        notices.passwordForgotten(fixture.event(), PLAYER);

        assertThat(fixture.lastMailTo(PLAYER).content().text())
                .contains("https://coach.test/reset-password?token=resetMe");
    }

    @Test
    void tellsTheOwnerOfARepeatedRegistration() {
        notices.registeredAgain(fixture.event(), PLAYER);

        assertThat(fixture.lastMailTo(PLAYER).content().subject()).isEqualTo("You already have an account");
        assertThat(fixture.lastMailTo(PLAYER).kind().isConfidential()).isFalse();
    }

    @Test
    void oneEventIsOneMail() {
        var event = fixture.event();
        notices.registered(event, PLAYER);
        notices.registered(event, PLAYER);

        assertThat(fixture.mailsTo(PLAYER)).hasSize(1);
    }
}
