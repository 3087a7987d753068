package org.coachconnect.notifications.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inbox items in memory. */
public final class NotificationsInMemory implements Notifications {
    private static final Comparator<Notification> OLDEST_FIRST =
            Comparator.comparing(notification -> notification.id().toString());

    private final List<Notification> items = new ArrayList<>();

    @Override
    public void add(Notification notification) {
        items.add(notification);
    }

    @Override
    public Optional<Notification> find(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    @Override
    public List<Notification> newest(UUID personId, @Nullable UUID before, int most) {
        return items.stream()
                .filter(item -> item.personId().equals(personId))
                .filter(item -> before == null || item.id().toString().compareTo(before.toString()) < 0)
                .sorted(OLDEST_FIRST.reversed())
                .limit(most)
                .toList();
    }

    @Override
    public long countUnread(UUID personId) {
        return items.stream()
                .filter(item ->
                        item.personId().equals(personId) && item.readAt().isEmpty())
                .count();
    }

    @Override
    public void markAllRead(UUID personId, Instant now) {
        items.stream().filter(item -> item.personId().equals(personId)).forEach(item -> item.read(now));
    }

    @Override
    public void deleteUnread(UUID personId, NoticeKind kind, UUID subjectId) {
        items.removeIf(item -> item.personId().equals(personId)
                && item.kind() == kind
                && item.subjectId().equals(subjectId)
                && item.readAt().isEmpty());
    }

    @Override
    public int deleteCreatedBefore(Instant before) {
        int size = items.size();
        items.removeIf(item -> item.createdAt().isBefore(before));
        return size - items.size();
    }
}
