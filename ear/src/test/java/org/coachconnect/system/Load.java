package org.coachconnect.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.coachconnect.system.Api.Answer;

/** People at work through the edge: two book, one reads, one writes messages. Stops at {@link #stop}. */
final class Load {
    private static final int BOOKERS = 2;
    private static final int HOURS = 4;

    private final List<CoachFixture> coaches;
    private final List<Member> players;
    private final Member writer;
    private final String conversation;
    private final ExecutorService people = Executors.newFixedThreadPool(BOOKERS + 2);
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Queue<UUID> booked = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final Map<Long, String> written = new ConcurrentSkipListMap<>();

    /** @param coaches one for each of the two who book, so that nobody takes another's hour */
    Load(List<CoachFixture> coaches, List<Member> players, Member writer, String conversation) {
        this.coaches = coaches;
        this.players = players;
        this.writer = writer;
        this.conversation = conversation;
    }

    void start() {
        for (int i = 0; i < BOOKERS; i++) {
            CoachFixture coach = coaches.get(i);
            Member player = players.get(i);
            List<Instant> slots = coach.slots(20);
            people.submit(() -> book(coach, player, slots));
        }
        people.submit(this::read);
        people.submit(this::write);
    }

    void stop() throws InterruptedException {
        running.set(false);
        people.shutdown();
        if (!people.awaitTermination(90, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The load does not end");
        }
    }

    /** Bookings that were acknowledged. */
    List<UUID> booked() {
        return List.copyOf(booked);
    }

    /** Requests that got an answer of 500 and above, or none; each with its method. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    int reads() {
        return reads.get();
    }

    /** Messages that were acknowledged, by their sequence. */
    Map<Long, String> written() {
        return Map.copyOf(written);
    }

    private void book(CoachFixture coach, Member player, List<Instant> slots) {
        for (int i = 0; running.get() && i < slots.size(); i += HOURS) {
            Object body = coach.booking(slots.get(i));
            send("POST /bookings", 201, () -> player.api().post("/bookings", body))
                    .ifPresent(answer ->
                            booked.add(UUID.fromString(answer.json().path("id").asText())));
            Pauses.pause(50);
        }
    }

    private void read() {
        for (int i = 0; running.get(); i++) {
            CoachFixture coach = coaches.get(i % BOOKERS);
            send("GET", 200, () -> Api.anonymous().get("/coaches/" + coach.coachId()));
            reads.incrementAndGet();
            Pauses.pause(20);
        }
    }

    /** A message that was not acknowledged is sent again under its own id, as the app does. */
    private void write() {
        for (int i = 0; running.get(); i++) {
            Map<String, String> message = Map.of("clientId", UUID.randomUUID().toString(), "body", "message " + i);
            JsonNode stored = null;
            while (stored == null) {
                stored = send(
                                "POST message",
                                201,
                                () -> writer.api()
                                        .postWithoutKey("/conversations/" + conversation + "/messages", message))
                        .map(Answer::json)
                        .orElse(null);
            }
            written.put(stored.path("sequence").asLong(), stored.path("body").asText());
            Pauses.pause(50);
        }
    }

    private interface Request {
        Answer send();
    }

    private Optional<Answer> send(String what, int expected, Request request) {
        try {
            Answer answer = request.send();
            if (answer.status() == expected || answer.status() == 200) {
                return Optional.of(answer);
            }
            failures.add(what + ": " + answer.status());
        } catch (UncheckedIOException e) {
            failures.add(what + ": " + e.getCause());
        }
        return Optional.empty();
    }
}
