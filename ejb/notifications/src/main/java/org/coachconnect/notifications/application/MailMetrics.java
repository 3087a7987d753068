package org.coachconnect.notifications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Tells Prometheus of the mails of this node. */
@ApplicationScoped
public class MailMetrics implements MailMeter {
    private static final Metadata TRIES = Metadata.builder()
            .withName("coachconnect_mail_tries")
            .withDescription(
                    "Tries to hand a mail to the mail server: sent, to be tried again, refused for good, or no mail server")
            .build();

    private MetricRegistry registry;

    @SuppressWarnings("NullAway.Init")
    protected MailMetrics() {}

    @Inject
    MailMetrics(MetricRegistry registry) {
        this.registry = registry;
        Arrays.stream(Postman.Outcome.values()).forEach(outcome -> registry.counter(TRIES, tag(outcome)));
    }

    @Override
    public void tried(Postman.Outcome outcome) {
        registry.counter(TRIES, tag(outcome)).inc();
    }

    private static Tag tag(Postman.Outcome outcome) {
        return new Tag(
                "outcome",
                switch (outcome) {
                    case SENT -> "sent";
                    case NOT_NOW -> "try_again";
                    case NO_SERVER -> "no_server";
                    case NEVER -> "refused";
                });
    }
}
