package org.coachconnect.outbox;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coachconnect.outbox.OutboxRows.Row;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * The broker behind a circuit breaker: one that does not answer holds a thread for half a minute at each try, so it is tried
 * rarely. The numbers can be set by MicroProfile Config, e.g.
 * {@code org.coachconnect.outbox.BrokerGate/send/CircuitBreaker/delay}.
 */
@ApplicationScoped
public class BrokerGate {
    @EJB
    private EventSender sender;

    @CircuitBreaker(
            requestVolumeThreshold = 2,
            failureRatio = 1.0,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            failOn = {JMSException.class, JMSRuntimeException.class})
    public void send(List<Row> events) throws JMSException {
        sender.send(events);
    }
}
