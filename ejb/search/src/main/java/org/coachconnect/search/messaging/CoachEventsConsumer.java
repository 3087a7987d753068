package org.coachconnect.search.messaging;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.coaches.CoachNextFreeChanged;
import org.coachconnect.events.coaches.CoachProfileChanged;
import org.coachconnect.inbox.EventConsumer;
import org.coachconnect.search.application.CoachDocumentKeeper;
import org.coachconnect.search.domain.CoachProfile;

/** What coaches tells: profiles, offerings and free hours. */
@MessageDriven
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CoachEventsConsumer extends EventConsumer {
    @Inject
    private CoachDocumentKeeper keeper;

    public CoachEventsConsumer() {
        super("search.coaches");
        onEnvelope(CoachProfileChanged.class, this::profileChanged);
        onEnvelope(CoachNextFreeChanged.class, this::nextFreeChanged);
    }

    private void profileChanged(EventEnvelope envelope) {
        CoachProfileChanged event = (CoachProfileChanged) envelope.event();
        keeper.profileChanged(event.coachId(), profile(event), envelope.occurredAt());
    }

    private void nextFreeChanged(EventEnvelope envelope) {
        CoachNextFreeChanged event = (CoachNextFreeChanged) envelope.event();
        keeper.nextFreeChanged(event.coachId(), event.nextFreeAt(), envelope.occurredAt());
    }

    private static CoachProfile profile(CoachProfileChanged event) {
        return new CoachProfile(
                event.displayName(),
                event.headline(),
                event.bio(),
                event.games().stream()
                        .map(game -> new CoachProfile.Game(game.game(), game.rank(), game.roles()))
                        .toList(),
                event.languages(),
                event.country(),
                event.latitude(),
                event.longitude(),
                event.verification(),
                event.offerings().stream()
                        .map(CoachProfileChanged.Offering::price)
                        .toList());
    }
}
