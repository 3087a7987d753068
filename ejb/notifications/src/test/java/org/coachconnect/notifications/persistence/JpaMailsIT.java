package org.coachconnect.notifications.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.notifications.domain.Mail;
import org.coachconnect.notifications.domain.Mails;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class JpaMailsIT extends MailsContract {
    private static final String UNIT = "notifications";

    private final Database database = Database.get();

    @Override
    <T> T inTransaction(Function<Mails, T> work) {
        return Scope.in(organisation, () -> database.inTransaction(UNIT, em -> work.apply(new JpaMails(em))));
    }

    @Test
    void twoNodesNeverTakeTheSameMail() {
        add(mail(null, NOW, null));
        add(mail(null, NOW, null));

        List<Mail> ofOne = inTransaction(mine -> {
            List<Mail> taken = mine.lockDue(NOW, 1);
            List<Mail> ofOther = inTransaction(others -> others.lockDue(NOW, 10));
            assertThat(ofOther)
                    .hasSize(1)
                    .noneMatch(mail -> mail.id().equals(taken.get(0).id()));
            return taken;
        });
        assertThat(ofOne).hasSize(1);
    }

    @Test
    void anotherOrganisationSeesNothing() throws SQLException {
        Mail mail = mail(null, NOW, null);
        add(mail);

        Supplier<Boolean> isThere = () -> database.inTransaction(
                UNIT, em -> new JpaMails(em).find(mail.id()).isPresent());
        boolean toAnother = Scope.in(Ids.next(), isThere);
        boolean toThePlatform = Scope.platform(isThere);
        assertThat(toAnother).isFalse();
        assertThat(toThePlatform).isTrue();
        for (String table : List.of("mail", "notification", "reminder", "booking_track")) {
            try (Connection connection = database.connection();
                    Statement sql = connection.createStatement()) {
                assertThat(sql.executeUpdate("DELETE FROM notifications." + table))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void theDatabaseKeepsNoTokenOfASentMail() throws SQLException {
        Mail mail = mail(null, NOW, null);
        add(mail);
        try (Connection connection = database.connection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("SELECT set_config('coachconnect.organisation', '" + organisation + "', true)");

            assertThatThrownBy(() -> sql.executeUpdate("UPDATE notifications.mail SET state = 'SENT'"))
                    .isInstanceOf(SQLException.class);
        }
    }
}
