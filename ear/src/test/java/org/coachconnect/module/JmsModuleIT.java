package org.coachconnect.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.sql.SQLNonTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.coachconnect.deadletters.DeadLetter;
import org.coachconnect.deadletters.DeadLetters;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.EventJson;
import org.coachconnect.events.ratings.CoachRatingChanged;
import org.coachconnect.idempotency.IdempotentRequests;
import org.coachconnect.inbox.Inbox;
import org.coachconnect.inbox.PatientInbox;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Scope;
import org.coachconnect.outbox.Outbox;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Outbox, relay, inbox and dead letters in the container. */
@ExtendWith(ArquillianExtension.class)
class JmsModuleIT {
    private static final UUID ORGANISATION = UUID.fromString("0199a000-0000-7000-8000-00000000a11a");

    @EJB
    private Outbox outbox;

    @EJB
    private RollingBack useCase;

    @EJB
    private Inbox inbox;

    @EJB
    private DeadLetters deadLetters;

    @Inject
    private PatientInbox patientInbox;

    @EJB
    private IdempotentRequests requests;

    @EJB
    private Topic topic;

    @EJB
    private Sql sql;

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @Test
    void anEventNeedsATransactionAndAnOrganisation() {
        CoachRatingChanged event = ratingOf(Ids.next());
        Scope.in(
                ORGANISATION,
                () -> assertThatThrownBy(() -> outbox.append(event))
                        .isInstanceOf(EJBTransactionRequiredException.class));
        assertThatThrownBy(() -> useCase.publish(event)).rootCause().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEventIsPublishedIfAndOnlyIfItsTransactionCommits() {
        UUID committed = Ids.next();
        UUID rolledBack = Ids.next();
        Scope.in(ORGANISATION, () -> {
            useCase.publish(ratingOf(committed));
            assertThatThrownBy(() -> useCase.publishAndFail(ratingOf(rolledBack)))
                    .isInstanceOf(DomainException.class);
        });
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.count(
                                "SELECT count(*) FROM platform.outbox WHERE subject_id = ? AND state = 'SENT'",
                                committed)
                        == 1);
        assertThat(sql.count("SELECT count(*) FROM platform.outbox WHERE subject_id = ?", rolledBack))
                .isZero();
    }

    @Test
    void anEventDeliveredTwiceWorksOnceInEachConsumer() {
        EventEnvelope envelope = new EventEnvelope(
                Ids.next(), Instant.parse("2026-11-22T09:00:00Z"), ORGANISATION, ratingOf(Ids.next()));
        topic.publish("coachconnect.ratings", EventJson.write(envelope));
        topic.publish("coachconnect.ratings", EventJson.write(envelope));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> sql.count("SELECT count(*) FROM platform.inbox WHERE event_id = ?", envelope.id()) == 2);
        assertThat(sql.count("SELECT count(DISTINCT consumer) FROM platform.inbox WHERE event_id = ?", envelope.id()))
                .as("search.ratings and coaches.ratings, each once")
                .isEqualTo(2);
    }

    @Test
    void aDuplicateDoesNothingAndAFailureRollsTheInboxBack() {
        UUID event = Ids.next();
        AtomicInteger worked = new AtomicInteger();
        assertThatThrownBy(() -> inbox.once(event, "module.test", () -> {
                    throw new DomainException(org.coachconnect.kernel.Kind.CONFLICT, "asked-to-fail", "Asked to fail.");
                }))
                .isInstanceOf(DomainException.class);
        inbox.once(event, "module.test", worked::incrementAndGet);
        inbox.once(event, "module.test", worked::incrementAndGet);
        assertThat(worked).hasValue(1);
    }

    @Test
    void anEventWaitsForADatabaseThatIsGone() {
        AtomicInteger tries = new AtomicInteger();
        patientInbox.once(Ids.next(), "module.test", () -> {
            if (tries.incrementAndGet() < 3) {
                throw new IllegalStateException(new SQLNonTransientConnectionException("Gone", "08006"));
            }
        });
        assertThat(tries).hasValue(3);
    }

    @Test
    void whatNobodyCanDigestIsParkedListedAndReplayed() {
        String poison = "no event " + Ids.next();
        topic.publish("coachconnect.messaging", poison);
        DeadLetter letter = await().atMost(Duration.ofSeconds(60))
                .until(() -> find(poison), found -> !found.isEmpty())
                .get(0);
        assertThat(letter.originalAddress()).isEqualTo("coachconnect.messaging");
        assertThat(letter.originalQueue()).contains("notifications.messaging");
        deadLetters.replay(letter.id());
        assertThat(find(poison)).noneMatch(l -> l.id().equals(letter.id()));
        assertThatThrownBy(() -> deadLetters.replay(letter.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theFirstAnswerToAKeyIsRemembered() {
        UUID person = Ids.next();
        Scope.in(ORGANISATION, () -> {
            assertThat(requests.claim(person, ORGANISATION, "k", "f1")).isEmpty();
            assertThatThrownBy(() -> requests.claim(person, ORGANISATION, "k", "f1"))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.slug()).isEqualTo("request-in-progress"));
            requests.complete(person, "k", new IdempotentRequests.Answer(201, "{}"));
            assertThat(requests.claim(person, ORGANISATION, "k", "f1"))
                    .contains(new IdempotentRequests.Answer(201, "{}"));
            assertThatThrownBy(() -> requests.claim(person, ORGANISATION, "k", "other"))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.slug()).isEqualTo("idempotency-key-reused"));
        });
    }

    private List<DeadLetter> find(String body) {
        return deadLetters.list(100).stream().filter(l -> body.equals(l.body())).toList();
    }

    private static CoachRatingChanged ratingOf(UUID coach) {
        return new CoachRatingChanged(coach, 4.5, 2, 4.1);
    }
}
