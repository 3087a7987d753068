package org.coachconnect.messaging.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fake behind the use-case tests; kept honest by {@code ConversationsContract}. */
public final class InMemoryConversations implements Conversations {
    private static final Comparator<Conversation> NEWEST_FIRST = Comparator.comparing(Conversation::lastActivityAt)
            .thenComparing(c -> c.id().toString())
            .reversed();

    private final Map<UUID, Conversation> rows = new LinkedHashMap<>();

    @Override
    public Conversation addOrFind(Conversation conversation) {
        Optional<Conversation> known = rows.values().stream()
                .filter(c -> c.organisationId().equals(conversation.organisationId()))
                .filter(c -> c.membersKey().equals(conversation.membersKey()))
                .findFirst();
        known.ifPresentOrElse(c -> {}, () -> rows.put(conversation.id(), conversation));
        return known.orElse(conversation);
    }

    @Override
    public Optional<Conversation> find(UUID id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public Optional<Conversation> lock(UUID id) {
        return find(id);
    }

    @Override
    public List<Conversation> newestOf(UUID personId, @Nullable Position after, int limit) {
        return of(personId)
                .filter(c -> after == null || isAfter(c, after))
                .sorted(NEWEST_FIRST)
                .limit(limit)
                .toList();
    }

    @Override
    public Set<UUID> partnersOf(UUID personId) {
        return of(personId).flatMap(c -> c.othersThan(personId).stream()).collect(Collectors.toSet());
    }

    private Stream<Conversation> of(UUID personId) {
        return rows.values().stream().filter(c -> c.participantIds().contains(personId));
    }

    private static boolean isAfter(Conversation c, Position place) {
        int byTime = c.lastActivityAt().compareTo(place.lastActivityAt());
        return byTime < 0
                || byTime == 0 && c.id().toString().compareTo(place.id().toString()) < 0;
    }
}
