package org.coachconnect.messaging.domain;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.coachconnect.kernel.Ids;

/** People and conversations for tests. */
public final class ConversationFixture {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    public final UUID organisationId = Ids.next();
    public final UUID ana = Ids.next();
    public final UUID nova = Ids.next();

    public Conversation conversation() {
        return Conversation.open(organisationId, Map.of(ana, "Ana", nova, "Nova"), NOON);
    }
}
