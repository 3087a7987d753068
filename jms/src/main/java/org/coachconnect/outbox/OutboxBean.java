package org.coachconnect.outbox;

import jakarta.annotation.Resource;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import org.coachconnect.events.DomainEvent;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.EventJson;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Scope;
import org.coachconnect.platform.OrganisationScoped;

/** Keeps events as rows of {@code platform.outbox} until the relay has sent them. */
@Stateless
@Local(Outbox.class)
@OrganisationScoped
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxBean implements Outbox {
    private static final String WAKE_UP = OutboxBean.class.getName() + ".wakeUp";

    @PersistenceContext(unitName = "platform")
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private Clock clock;

    @Inject
    private OutboxRelay relay;

    @Override
    public void append(DomainEvent event) {
        var organisation = Scope.organisation()
                .orElseThrow(() -> new IllegalStateException("An event belongs to an organisation; none is in scope"));
        EventEnvelope envelope = new EventEnvelope(Ids.next(), clock.instant(), organisation, event);
        em.createNativeQuery("INSERT INTO platform.outbox (id, context, type, organisation_id, subject_id, body)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .setParameter(1, envelope.id())
                .setParameter(2, envelope.context())
                .setParameter(3, envelope.type())
                .setParameter(4, organisation)
                .setParameter(5, event.subjectId())
                .setParameter(6, EventJson.write(envelope))
                .executeUpdate();
        wakeTheRelayAfterCommit();
    }

    private void wakeTheRelayAfterCommit() {
        if (transactions.getResource(WAKE_UP) != null) {
            return;
        }
        transactions.putResource(WAKE_UP, Boolean.TRUE);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do: the rows are written already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wakeUp();
                }
            }
        });
    }
}
