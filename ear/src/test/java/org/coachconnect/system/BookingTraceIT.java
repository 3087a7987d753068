package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.coachconnect.system.Spans.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a person asks for is one trace: request, statements, outbox, broker, consumers, payment processor, mail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BookingTraceIT {
    private static final String SUBSCRIPTION = "messaging.destination.subscription.name";
    private static final String EVENT = "coachconnect.event.type";

    private final Spans spans = Product.get().spans();
    private CoachFixture coach;
    private Member player;
    private List<Instant> slots;

    @BeforeAll
    void people() {
        coach = CoachFixture.publish("Tracy");
        player = Member.register("PLAYER", "Spano");
        slots = coach.slots(3);
    }

    @Test
    void aHoldIsOneTraceUpToItsConsumers() {
        Journey journey = Journey.hold(coach, player, slots.get(40));

        Span sent = spans.await("BookingCreated", sent("BookingCreated", journey.bookingId()));
        Span request = root(sent);
        assertThat(request.kind()).isEqualTo(SpanKind.SPAN_KIND_SERVER);
        assertThat(request.attribute("url.path")).isEqualTo("/api/v1/bookings");
        awaitBelow(sent, request);
        assertThat(statements(request.trace(), "INSERT"))
                .anyMatch(text -> text.contains("bookings.booking"))
                .anyMatch(text -> text.contains("platform.outbox"));

        for (String subscription : List.of("coaches.bookings", "notifications.bookings")) {
            Span processed = processed(sent, subscription);
            Span inbox = spans.await(
                    "the inbox of " + subscription,
                    span -> span.parent().equals(processed.id())
                            && span.attribute("db.query.text").contains("platform.inbox"));
            assertThat(inbox.kind()).isEqualTo(SpanKind.SPAN_KIND_CLIENT);
        }
    }

    @Test
    void aPaymentIsOneTraceUpToStripe() {
        Journey journey = Journey.hold(coach, player, slots.get(60));
        journey.openPayment();

        Span opened = spans.await(
                "the payment",
                span -> span.name().equals("stripe open intent")
                        && span.attribute("coachconnect.booking.id").equals(journey.bookingId()));
        assertThat(opened.kind()).isEqualTo(SpanKind.SPAN_KIND_CLIENT);
        assertThat(root(opened).kind()).isEqualTo(SpanKind.SPAN_KIND_SERVER);
    }

    @Test
    void whatATimerDoesIsNobodysTrace() {
        String id = UUID.randomUUID().toString();
        Product.get().awaitReady();
        player.api().send("GET", "/bookings", null, Map.of("X-Request-Id", id)).expect(200);
        spans.await(
                "the request", span -> span.attribute("coachconnect.request.id").equals(id));

        assertThat(spans.all())
                .filteredOn(span -> span.parent().isEmpty())
                .extracting(Span::kind)
                .containsOnly(SpanKind.SPAN_KIND_SERVER);
    }

    private static Predicate<Span> sent(String event, String subject) {
        return span -> span.kind() == SpanKind.SPAN_KIND_PRODUCER
                && span.attribute(EVENT).equals(event)
                && span.attribute("coachconnect.subject.id").equals(subject);
    }

    /** The work of a subscription on an event, as the child of its sending. */
    private Span processed(Span sent, String subscription) {
        Span processed = spans.await(
                subscription + " on " + sent.attribute(EVENT),
                span -> span.parent().equals(sent.id())
                        && span.attribute(SUBSCRIPTION).equals(subscription));
        assertThat(processed.kind()).isEqualTo(SpanKind.SPAN_KIND_CONSUMER);
        assertThat(processed.trace()).isEqualTo(sent.trace());
        assertThat(processed.attribute("messaging.message.id")).isEqualTo(sent.attribute("messaging.message.id"));
        return processed;
    }

    /** A span ends before those above it, so they come later. */
    private void awaitBelow(Span span, Span... above) {
        await(span.name() + " below the others")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(ancestors(span)).contains(above));
    }

    private List<String> statements(String trace, String operation) {
        return spans.ofTrace(trace).stream()
                .filter(span -> span.attribute("db.operation.name").equals(operation))
                .map(span -> span.attribute("db.query.text"))
                .toList();
    }

    private Span root(Span span) {
        return spans.await(
                "the root of " + span.name(),
                found -> found.trace().equals(span.trace()) && found.parent().isEmpty());
    }

    /** From the parent up; empty where one has not come yet. */
    private List<Span> ancestors(Span span) {
        List<Span> above = new ArrayList<>();
        List<Span> trace = spans.ofTrace(span.trace());
        String wanted = span.parent();
        while (!wanted.isEmpty()) {
            String id = wanted;
            Span parent = trace.stream()
                    .filter(found -> found.id().equals(id))
                    .findFirst()
                    .orElse(null);
            if (parent == null) {
                return above;
            }
            above.add(parent);
            wanted = parent.parent();
        }
        return above;
    }
}
