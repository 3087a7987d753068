package org.coachconnect.messaging.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coachconnect.events.messaging.MessageSent;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Page;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.messaging.ConversationView;
import org.coachconnect.messaging.MarkRead;
import org.coachconnect.messaging.MessageFrame;
import org.coachconnect.messaging.MessageView;
import org.coachconnect.messaging.MessagingFacade;
import org.coachconnect.messaging.OpenConversation;
import org.coachconnect.messaging.ParticipantView;
import org.coachconnect.messaging.ReadFrame;
import org.coachconnect.messaging.ReadHistory;
import org.coachconnect.messaging.Realtime;
import org.coachconnect.messaging.SendMessage;
import org.coachconnect.messaging.SentMessage;
import org.coachconnect.messaging.domain.Conversation;
import org.coachconnect.messaging.domain.Conversations;
import org.coachconnect.messaging.domain.Message;
import org.coachconnect.messaging.domain.MessageText;
import org.coachconnect.messaging.domain.Messages;
import org.coachconnect.outbox.Outbox;
import org.coachconnect.platform.OrganisationScoped;
import org.jspecify.annotations.Nullable;

/** The use cases of messaging. */
@Stateless
@OrganisationScoped
public class MessagingFacadeBean implements MessagingFacade {
    private final Conversations conversations;
    private final Messages messages;
    private final Realtime realtime;
    private final Outbox outbox;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    public MessagingFacadeBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public MessagingFacadeBean(
            Conversations conversations, Messages messages, Realtime realtime, Outbox outbox, Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.realtime = realtime;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public ConversationView open(OpenConversation command) {
        Map<UUID, String> names = command.participants().stream()
                .collect(Collectors.toMap(
                        ParticipantView::personId, ParticipantView::displayName, (first, again) -> first));
        Conversation conversation = conversations.addOrFind(Conversation.open(command.organisationId(), names, now()));
        return view(conversation, command.participants().get(0).personId());
    }

    @Override
    public Page<ConversationView> conversations(Caller caller, PageRequest page) {
        List<Conversation> rows = conversations.newestOf(caller.personId(), position(page), page.limitPlusOne());
        Page<Conversation> found = Page.of(rows, page, MessagingFacadeBean::cursor);
        Map<UUID, Message> newest = messages.newestOf(found.items()).stream()
                .collect(Collectors.toMap(Message::conversationId, Function.identity()));
        return found.map(c -> Views.conversation(c, newest.get(c.id()), caller.personId()));
    }

    @Override
    public ConversationView conversation(Caller caller, UUID conversationId) {
        return view(mine(caller, conversationId), caller.personId());
    }

    @Override
    public Page<MessageView> history(Caller caller, ReadHistory query) {
        Conversation conversation = mine(caller, query.conversationId());
        List<Message> rows = new ArrayList<>(read(query));
        boolean more = rows.size() > query.limit();
        List<Message> items = new ArrayList<>(more ? rows.subList(0, query.limit()) : rows);
        String next = more ? String.valueOf(items.get(items.size() - 1).sequence()) : null;
        if (query.after() != null) {
            Collections.reverse(items);
        }
        return new Page<>(views(conversation, items), next);
    }

    @Override
    public List<MessageView> missed(Caller caller, UUID conversationId, long afterSequence, int limit) {
        Conversation conversation = mine(caller, conversationId);
        return views(conversation, messages.after(conversationId, afterSequence, limit));
    }

    @Override
    public SentMessage send(Caller caller, SendMessage command) {
        MessageText text = new MessageText(command.body());
        Conversation conversation =
                conversations.lock(command.conversationId()).orElseThrow(() -> new NotFound("conversation"));
        conversation.participant(caller.personId());
        Optional<Message> first = messages.findSent(command.conversationId(), caller.personId(), command.clientId());
        if (first.isPresent()) {
            return new SentMessage(Views.message(conversation, first.get()), true);
        }
        Message message = conversation.send(caller.personId(), caller.displayName(), command.clientId(), text, now());
        messages.add(message);
        return new SentMessage(tell(conversation, message), false);
    }

    @Override
    public void read(Caller caller, MarkRead command) {
        Conversation conversation =
                conversations.lock(command.conversationId()).orElseThrow(() -> new NotFound("conversation"));
        if (conversation.read(caller.personId(), command.sequence())) {
            long upTo = conversation.participant(caller.personId()).readSequence();
            realtime.publish(conversation.participantIds(), new ReadFrame(conversation.id(), caller.personId(), upTo));
        }
    }

    @Override
    public Set<UUID> otherParticipants(Caller caller, UUID conversationId) {
        return mine(caller, conversationId).othersThan(caller.personId());
    }

    @Override
    public Set<UUID> partners(UUID personId) {
        return conversations.partnersOf(personId);
    }

    private MessageView tell(Conversation conversation, Message message) {
        MessageView view = Views.message(conversation, message);
        outbox.append(new MessageSent(
                view.id(),
                view.conversationId(),
                view.senderId(),
                view.senderName(),
                List.copyOf(conversation.othersThan(view.senderId())),
                view.sequence()));
        realtime.publish(conversation.participantIds(), MessageFrame.of(view));
        return view;
    }

    private Conversation mine(Caller caller, UUID conversationId) {
        Conversation conversation = conversations.find(conversationId).orElseThrow(() -> new NotFound("conversation"));
        conversation.participant(caller.personId());
        return conversation;
    }

    private List<Message> read(ReadHistory query) {
        int limit = query.limit() + 1;
        Long after = query.after();
        if (after != null) {
            return messages.after(query.conversationId(), after, limit);
        }
        Long before = query.before();
        return messages.before(query.conversationId(), before == null ? Long.MAX_VALUE : before, limit);
    }

    private ConversationView view(Conversation conversation, UUID viewer) {
        Message newest =
                messages.newestOf(List.of(conversation)).stream().findFirst().orElse(null);
        return Views.conversation(conversation, newest, viewer);
    }

    private static List<MessageView> views(Conversation conversation, List<Message> rows) {
        return rows.stream().map(m -> Views.message(conversation, m)).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String cursor(Conversation conversation) {
        return conversation.lastActivityAt() + "|" + conversation.id();
    }

    private static Conversations.@Nullable Position position(PageRequest page) {
        return page.after().map(MessagingFacadeBean::parse).orElse(null);
    }

    private static Conversations.Position parse(String key) {
        int bar = key.indexOf('|');
        try {
            return new Conversations.Position(
                    Instant.parse(key.substring(0, Math.max(bar, 0))), UUID.fromString(key.substring(bar + 1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidRequest("cursor", "Use the nextCursor of the page before, unchanged.");
        }
    }
}
