package org.coachconnect.testing;

import java.util.ArrayList;
import java.util.List;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.outbox.Outbox;

/** An outbox that keeps the events for the test to look at. */
public final class RecordingOutbox implements Outbox {
    private final List<DomainEvent> events = new ArrayList<>();

    @Override
    public void append(DomainEvent event) {
        events.add(event);
    }

    public List<DomainEvent> events() {
        return List.copyOf(events);
    }

    public <E extends DomainEvent> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
