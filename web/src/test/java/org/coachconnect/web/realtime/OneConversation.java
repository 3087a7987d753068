package org.coachconnect.web.realtime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.messaging.ConversationView;
import org.coachconnect.messaging.MarkRead;
import org.coachconnect.messaging.MessageFrame;
import org.coachconnect.messaging.MessageView;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.OpenConversation;
import org.coachconnect.messaging.ReadHistory;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.SendMessage;
import org.coachconnect.messaging.SentMessage;

/** Messaging with a single conversation, as far as a socket uses it. */
final class OneConversation implements MessagingFacade {
    final UUID id = Ids.next();
    final List<MessageView> messages = new ArrayList<>();
    Runnable whenReading = () -> {};
    private final Set<UUID> people;
    private final Realtime realtime;

    OneConversation(Set<UUID> people, Realtime realtime) {
        this.people = people;
        this.realtime = realtime;
    }

    @Override
    public SentMessage send(Caller caller, SendMessage command) {
        check(caller, command.conversationId());
        MessageView message = new MessageView(
                Ids.next(),
                id,
                messages.size() + 1,
                caller.personId(),
                caller.displayName(),
                command.clientId(),
                command.body(),
                Instant.EPOCH);
        messages.add(message);
        realtime.publish(people, MessageFrame.of(message));
        return new SentMessage(message, false);
    }

    @Override
    public List<MessageView> missed(Caller caller, UUID conversationId, long afterSequence, int limit) {
        check(caller, conversationId);
        List<MessageView> found = messages.stream()
                .filter(m -> m.sequence() > afterSequence)
                .limit(limit)
                .toList();
        whenReading.run();
        return found;
    }

    @Override
    public Set<UUID> otherParticipants(Caller caller, UUID conversationId) {
        check(caller, conversationId);
        return partners(caller.personId());
    }

    @Override
    public Set<UUID> partners(UUID personId) {
        return people.contains(personId)
                ? people.stream().filter(p -> !p.equals(personId)).collect(Collectors.toSet())
                : Set.of();
    }

    @Override
    public ConversationView open(OpenConversation command) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<ConversationView> conversations(Caller caller, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConversationView conversation(Caller caller, UUID conversationId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<MessageView> history(Caller caller, ReadHistory query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void read(Caller caller, MarkRead command) {
        check(caller, command.conversationId());
    }

    private void check(Caller caller, UUID conversationId) {
        if (!id.equals(conversationId) || !people.contains(caller.personId())) {
            throw new NotFound("conversation");
        }
    }
}
