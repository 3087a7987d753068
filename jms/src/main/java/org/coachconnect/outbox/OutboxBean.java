package org.coachconnect.outbox;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.EventJson;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.kernel.Traceparent;
import org.coachconnect.platform.AfterCommit;
import org.coachconnect.platform.OrganisationScoped;

/** Keeps events as rows of {@code platform.outbox} until the relay has sent them. */
@Stateless
@Local(Outbox.class)
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxBean implements Outbox {
    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Inject
    private AfterCommit afterCommit;

    @Inject
    private Clock clock;

    @Inject
    private OutboxRelay relay;

    @Inject
    private OutboxMetrics metrics;

    @Override
    public void append(DomainEvent event) {
        var organisation = Scope.organisation()
                .orElseThrow(() -> new IllegalStateException("An event belongs to an organisation; none is in scope"));
        EventEnvelope envelope = new EventEnvelope(Ids.next(), clock.instant(), organisation, event);
        em.createNativeQuery(
                        "INSERT INTO platform.outbox (id, context, type, organisation_id, subject_id, body, traceparent)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, envelope.id())
                .setParameter(2, envelope.context())
                .setParameter(3, envelope.type())
                .setParameter(4, organisation)
                .setParameter(5, event.subjectId())
                .setParameter(6, EventJson.write(envelope))
                .setParameter(7, Traceparent.current())
                .executeUpdate();
        afterCommit.eachTime(() -> metrics.committed(event.getClass()));
        afterCommit.once(OutboxRelay.class, relay::wakeUp);
    }
}
