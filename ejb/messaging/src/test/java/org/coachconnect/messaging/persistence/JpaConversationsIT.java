package org.coachconnect.messaging.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.messaging.domain.Conversation;
import org.coachconnect.messaging.domain.Conversations;
import org.coachconnect.messaging.domain.Message;
import org.coachconnect.messaging.domain.Messages;
import org.coachconnect.testing.Database;
import org.junit.jupiter.api.Test;

class JpaConversationsIT extends ConversationsContract {
    private static final Database DATABASE = Database.get();

    @Override
    <T> T inTransaction(BiFunction<Conversations, Messages, T> work) {
        return in(people.organisationId, work);
    }

    @Test
    void fiftyThreadsSendOneToFiftyWithoutGaps() throws Exception {
        UUID id = open(people.conversation());
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                UUID sender = i % 2 == 0 ? people.ana : people.nova;
                sent.add(threads.submit(() -> send(id, sender, Ids.next(), "hi")));
            }
            for (Future<?> each : sent) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(messages(m -> m.after(id, 0, 100)))
                .extracting(Message::sequence)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 50).boxed().toList());
        assertThat(found(id).lastSequence()).isEqualTo(50);
    }

    @Test
    void twentyThreadsOpenOneConversation() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Future<UUID>> opened = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                opened.add(threads.submit(() -> open(people.conversation())));
            }
            List<UUID> ids = new ArrayList<>();
            for (Future<UUID> each : opened) {
                ids.add(each.get());
            }
            assertThat(ids).containsOnly(ids.get(0));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theDatabaseRefusesASecondMessageOfOneClientId() {
        UUID id = open(people.conversation());
        UUID clientId = Ids.next();
        send(id, people.ana, clientId, "one");
        assertThatThrownBy(() -> send(id, people.ana, clientId, "two")).hasMessageContaining("client_id");
    }

    @Test
    void anotherOrganisationSeesAndWritesNothing() throws SQLException {
        UUID id = open(people.conversation());
        send(id, people.ana, Ids.next(), "secret");
        UUID other = Ids.next();

        Optional<Conversation> found = in(other, (c, m) -> c.find(id));
        List<Message> read = in(other, (c, m) -> m.after(id, 0, 10));
        assertThat(found).isEmpty();
        assertThat(read).isEmpty();
        for (String table : List.of("conversation", "participant", "message")) {
            assertThat(rows(table, people.organisationId)).as(table).isPositive();
            assertThat(rows(table, other)).as(table).isZero();
        }
        Conversation foreign = people.conversation();
        assertThatThrownBy(() -> in(other, (c, m) -> c.addOrFind(foreign))).hasMessageContaining("row-level security");
    }

    @Test
    void withoutAnOrganisationThereIsNothing() {
        UUID id = open(people.conversation());
        assertThat(DATABASE.<Boolean>inTransaction(
                        "messaging", em -> new JpaConversations(em).find(id).isPresent()))
                .isFalse();
    }

    private static <T> T in(UUID organisation, BiFunction<Conversations, Messages, T> work) {
        return Scope.in(
                organisation,
                () -> DATABASE.inTransaction(
                        "messaging", em -> work.apply(new JpaConversations(em), new JpaMessages(em))));
    }

    private static long rows(String table, UUID organisation) throws SQLException {
        try (Connection connection = DATABASE.connection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement scope =
                    connection.prepareStatement("SELECT set_config('coachconnect.organisation', ?, true)")) {
                scope.setString(1, organisation.toString());
                scope.execute();
            }
            try (PreparedStatement count = connection.prepareStatement("SELECT count(*) FROM messaging." + table);
                    ResultSet result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
