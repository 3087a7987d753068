package org.coachconnect.deadletters;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.coachconnect.platform.SharedGauges;
import org.coachconnect.platform.SharedGauges.Sample;
import org.eclipse.microprofile.metrics.Metadata;

/** Counts the dead letters twice a minute: by browsing, because only the broker's operator may ask for a queue's length. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DeadLetterGauge {
    private static final int MOST = 1000;

    private static final Metadata PARKED = Metadata.builder()
            .withName("coachconnect_dead_letters")
            .withDescription("Events that a consumer could not digest, of all nodes; " + MOST + " is that many or more")
            .build();

    @EJB
    private DeadLetters letters;

    @Inject
    private SharedGauges gauges;

    @Schedule(hour = "*", minute = "*", second = "10/30", persistent = false)
    void read() {
        gauges.refresh("dead letters", () -> List.of(Sample.of(PARKED, letters.count(MOST))));
    }
}
