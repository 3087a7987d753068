package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.coachconnect.system.Api.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes behind a real nginx are one product: what is done on one is known on the other, once. */
class ClusterIT {
    private static final int A = 1;
    private static final int B = 2;

    @BeforeEach
    void bothNodesServe() {
        Product.get().awaitReady();
    }

    @Test
    void aSignInHoldsOnEveryNodeUntilOneRevokesIt() throws Exception {
        Member ana = Member.register("PLAYER", "Ana");
        HttpResponse<String> signedIn = auth(A, "login", "", body(ana, ana.password()));
        HttpResponse<String> refreshed = auth(B, "refresh", cookie(signedIn), "");
        assertThat(refreshed.statusCode()).isEqualTo(200);

        Api onB =
                new Api(Api.JSON.readTree(refreshed.body()).path("accessToken").asText()).on(B);
        String session = current(onB.get("/auth/sessions").expect(200).json());
        Api onA = onB.on(A);
        onA.get("/auth/sessions").expect(200);
        onB.delete("/auth/sessions/" + session).expect(204);
        onA.get("/auth/sessions").expectProblem(401, "sign-in-required");
        assertThat(auth(A, "refresh", cookie(refreshed), "").statusCode()).isEqualTo(401);
    }

    @Test
    void wrongPasswordsAreCountedOverAllNodes() throws Exception {
        Member ana = Member.register("PLAYER", "Ana");
        List<Integer> answers = new ArrayList<>();
        while (!answers.contains(429) && answers.size() < 8) {
            answers.add(auth(answers.size() % 2 == 0 ? A : B, "login", "", body(ana, "wrong-Passw0rd"))
                    .statusCode());
        }
        assertThat(answers)
                .as("each node alone would have let nine pass")
                .contains(429)
                .startsWith(401, 401, 401, 401, 401);
    }

    @Test
    void oneIdempotencyKeyOnBothNodesAtOnceHasOneEffect() throws Exception {
        CoachFixture coach = CoachFixture.publish("Twice");
        Member player = Member.register("PLAYER", "Twice");
        Map<String, Object> booking = coach.booking(coach.slots(2).get(20));
        String key = UUID.randomUUID().toString();

        List<Answer> answers = atOnce(node -> player.api().on(node).post("/bookings", booking, key));

        assertThat(answers).extracting(Answer::status).isSubsetOf(201, 409).contains(201);
        Answer first =
                answers.stream().filter(a -> a.status() == 201).findFirst().orElseThrow();
        for (int node : new int[] {A, B}) {
            assertThat(player.api().on(node).post("/bookings", booking, key).json())
                    .isEqualTo(first.json());
        }
        assertThat(Rows.count("SELECT count(*) FROM bookings.booking WHERE player_person_id = ?", player.id()))
                .isEqualTo(1);
    }

    @Test
    void aCoachPublishedOnOneNodeIsFoundOnTheOther() {
        CoachFixture coach =
                CoachFixture.publish(Member.register("COACH", "Found").on(A));
        await("found on B").atMost(Duration.ofSeconds(30)).until(() -> isFound(B, coach));
    }

    @Test
    void peopleOnTwoNodesTalkAsOnOne() {
        CoachFixture coach = CoachFixture.publish("Ben");
        Member ana = Member.register("PLAYER", "Ana");
        Member ben = coach.member();
        String conversation = conversation(ana, ben);
        try (Screen anasScreen = new Screen(ana, conversation, Product.get().node(A));
                // the ticket comes from A and is taken on B
                Screen bensScreen =
                        new Screen(ben.on(A), conversation, Product.get().node(B))) {
            anasScreen
                    .socket()
                    .awaitFrame(
                            "Ben is there",
                            f -> Socket.ofType("presence").test(f)
                                    && ben.id()
                                            .toString()
                                            .equals(f.path("personId").asText())
                                    && f.path("online").asBoolean());
            bensScreen.socket().send(Map.of("type", "typing", "conversationId", conversation));
            anasScreen.socket().awaitFrame("typing", Socket.ofType("typing"));

            for (int i = 0; i < 20; i++) {
                say(anasScreen.socket(), conversation, "Ana " + i);
                say(bensScreen.socket(), conversation, "Ben " + i);
            }
            for (Screen screen : List.of(anasScreen, bensScreen)) {
                await("all forty")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> screen.bodies().size() == 40);
                List<Long> came = sequences(screen.socket(), conversation);
                assertThat(came).as("once each").doesNotHaveDuplicates().hasSize(40);
                assertThat(screen.bodies().keySet())
                        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 40)
                                .mapToObj(Long::valueOf)
                                .toList());
                assertThat(ofSender(screen, "Ana")).isSorted();
                assertThat(ofSender(screen, "Ben")).isSorted();
            }

            Journey journey = Journey.hold(coach, ana, coach.slots(2).get(40)).pay();
            bensScreen
                    .socket()
                    .awaitFrame(
                            "the request, on the coach's node",
                            f -> Socket.ofType("booking").test(f)
                                    && journey.bookingId().equals(f.path("id").asText())
                                    && "AWAITING_COACH".equals(f.path("state").asText()));
            bensScreen.socket().awaitFrame("a notification", Socket.ofType("notification"));
            journey.accept();
            anasScreen.socket().awaitFrame("a notification", Socket.ofType("notification"));
        }
    }

    @Test
    void timersOfBothNodesDoEachThingOnce() {
        CoachFixture coach = CoachFixture.publish("Timer");
        Member player = Member.register("PLAYER", "Timer");
        List<Instant> slots = coach.slots(20);
        int many = 20;
        for (int i = 0; i < many; i++) {
            player.api()
                    .on(i % 2 == 0 ? A : B)
                    .post("/bookings", coach.booking(slots.get(20 + 4 * i)))
                    .expect(201);
        }
        Journey reminded =
                Journey.hold(coach, player, slots.get(24 + 4 * many)).pay().accept();
        await("reminders are planned").atMost(Duration.ofSeconds(60)).until(() -> reminders(reminded, "WAITING") == 6);

        Rows.change(
                "UPDATE notifications.reminder SET due_at = now() - interval '1 s' WHERE booking_id = ?",
                UUID.fromString(reminded.bookingId()));
        Rows.change(
                "UPDATE bookings.booking SET hold_expires_at = now() - interval '1 s', due_at = now() - interval '1 s'"
                        + " WHERE player_person_id = ? AND state = 'HELD'",
                player.id());

        String expired = "SELECT count(*) FROM bookings.booking WHERE player_person_id = ? AND state = 'EXPIRED'";
        await("all have expired").atMost(Duration.ofSeconds(60)).until(() -> Rows.count(expired, player.id()) == many);
        await("all are reminded").atMost(Duration.ofSeconds(60)).until(() -> reminders(reminded, "SENT") == 6);
        awaitRelayed();
        String events = " FROM platform.outbox o JOIN bookings.booking b ON b.id = o.subject_id"
                + " WHERE b.player_person_id = ? AND o.type = 'BookingExpired'";
        assertThat(Rows.count("SELECT count(*)" + events, player.id())).isEqualTo(many);
        assertThat(Rows.count("SELECT count(DISTINCT o.subject_id)" + events, player.id()))
                .isEqualTo(many);
        assertThat(Rows.count(
                        "SELECT count(*) FROM notifications.notification WHERE kind = 'REMINDER' AND subject_id = ?",
                        UUID.fromString(reminded.bookingId())))
                .isEqualTo(6);
        everyMailArrivedOnce(player);
    }

    @Test
    void aKilledNodeCostsOnlyWhatItHadInHand() throws Exception {
        Stage stage = Stage.set();
        Member friend = Member.register("PLAYER", "Friend");
        try (Screen screen = new Screen(
                        stage.reader(), stage.conversation(), Product.get().node(B));
                Socket watcher = Socket.realtime(friend, Product.get().node(A));
                Screen steady = new Screen(
                        stage.writer(), stage.conversation(), Product.get().node(A))) {
            Socket onB = Socket.realtime(stage.players().get(0), Product.get().node(B));
            conversation(friend, stage.players().get(0));
            Load load = stage.load();
            load.start();
            awaitBooked(load, 10);

            Product.get().kill(Product.part(B));

            assertThat(onB.ended()).succeedsWithin(Duration.ofSeconds(20));
            await("the screen is back on the other node")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> screen.reconnects() > 0);
            awaitBooked(load, load.booked().size() + 10);
            Product.get().awaitReady(B);
            assertThat(isFound(B, stage.coaches().get(0)))
                    .as("a node that is ready has the whole index")
                    .isTrue();
            awaitBooked(load, load.booked().size() + 10);
            load.stop();

            report("killed", load, screen);
            assertThat(load.failures()).as("in flight when it was killed").hasSizeLessThanOrEqualTo(3);
            assertThat(load.failures()).noneMatch(f -> f.startsWith("GET"));
            nothingIsLostOrDoubled(stage, load, screen);
            watcher.awaitFrame(
                    "whoever had only the lost node's line is away",
                    f -> Socket.ofType("presence").test(f)
                            && stage.players()
                                    .get(0)
                                    .id()
                                    .toString()
                                    .equals(f.path("personId").asText())
                            && !f.path("online").asBoolean());
            assertThat(steady.reconnects()).as("a line of the living node").isZero();
        }
    }

    @Test
    void aRollingRestartFailsNoRequest() throws Exception {
        Stage stage = Stage.set();
        try (Screen screen =
                new Screen(stage.reader(), stage.conversation(), Product.get().node(B))) {
            Load load = stage.load();
            load.start();
            awaitBooked(load, 5);
            for (int node : new int[] {B, A}) {
                Socket line =
                        Socket.realtime(stage.players().get(0), Product.get().node(node));
                restart(node);
                assertThat(line.ended())
                        .as("told to connect elsewhere")
                        .succeedsWithin(Duration.ofSeconds(1))
                        .isEqualTo(1012);
                awaitBooked(load, load.booked().size() + 5);
            }
            load.stop();

            report("rolling restart", load, screen);
            assertThat(load.failures()).isEmpty();
            assertThat(screen.reconnects()).isPositive();
            nothingIsLostOrDoubled(stage, load, screen);
        }
    }

    /** As deploy.yml does it. */
    private static void restart(int node) throws Exception {
        Product product = Product.get();
        String process = product.pid(Product.part(node));
        product.edge().drain(node);
        product.signal("TERM", Product.part(node));
        await("no longer ready").atMost(Duration.ofSeconds(2)).until(() -> !product.isReady(node));
        new Api(null).on(node).get("/installation").expect(200);
        await("the next process")
                .atMost(Duration.ofMinutes(2))
                .until(() -> !product.pid(Product.part(node)).equals(process));
        product.awaitReady(node);
        product.edge().use(node);
    }

    private static void nothingIsLostOrDoubled(Stage stage, Load load, Screen screen) {
        awaitRelayed();
        List<UUID> players = stage.players().stream().map(Member::id).toList();
        UUID[] booked = load.booked().toArray(UUID[]::new);
        UUID[] people = players.toArray(UUID[]::new);
        assertThat(Rows.count("SELECT count(*) FROM bookings.booking WHERE id = ANY (?)", (Object) booked))
                .as("every acknowledged booking is there")
                .isEqualTo(booked.length);
        String created = " FROM bookings.booking b LEFT JOIN platform.outbox o ON o.subject_id = b.id"
                + " AND o.type = 'BookingCreated' WHERE b.player_person_id = ANY (?)";
        assertThat(Rows.count("SELECT count(*) - count(DISTINCT b.id)" + created, (Object) people))
                .as("no booking without its event or with two")
                .isZero();
        assertThat(Rows.count("SELECT count(*)" + created + " AND o.id IS NULL", (Object) people))
                .isZero();
        await("every event is consumed")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Rows.count(
                                "SELECT count(*)" + created + " AND NOT EXISTS (SELECT FROM platform.inbox i"
                                        + " WHERE i.event_id = o.id AND i.consumer = 'coaches.bookings')",
                                (Object) people)
                        == 0);
        await("every acknowledged message is on the screen")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(screen.bodies()).containsAllEntriesOf(load.written()));
        assertThat(screen.contradictions()).isZero();
        assertThat(Rows.count(
                        "SELECT count(*) FROM messaging.message WHERE conversation_id = ?",
                        UUID.fromString(stage.conversation())))
                .as("and stored once")
                .isEqualTo(load.written().size());
        assertThat(Rows.count("SELECT count(*) FROM (SELECT currency FROM payments.ledger_entry GROUP BY currency"
                        + " HAVING sum(amount) <> 0) unbalanced"))
                .isZero();
    }

    /** Two coaches, two who book, and two who talk. */
    private record Stage(
            List<CoachFixture> coaches, List<Member> players, Member writer, Member reader, String conversation) {
        static Stage set() {
            List<CoachFixture> coaches = IntStream.range(0, 2)
                    .mapToObj(i -> CoachFixture.publish("Loaded" + i))
                    .toList();
            List<Member> players = IntStream.range(0, 2)
                    .mapToObj(i -> Member.register("PLAYER", "Booker" + i))
                    .toList();
            Member writer = Member.register("PLAYER", "Writer");
            Member reader = Member.register("PLAYER", "Reader");
            return new Stage(coaches, players, writer, reader, ClusterIT.conversation(writer, reader));
        }

        Load load() {
            return new Load(coaches, players, writer, conversation);
        }
    }

    private static void report(String what, Load load, Screen screen) {
        System.getLogger("cluster")
                .log(
                        System.Logger.Level.INFO,
                        "{0}: {1} bookings, {2} reads, {3} messages, {4} reconnects, failures {5}",
                        what,
                        load.booked().size(),
                        load.reads(),
                        load.written().size(),
                        screen.reconnects(),
                        load.failures());
    }

    private static void awaitBooked(Load load, int bookings) {
        await(bookings + " bookings")
                .atMost(Duration.ofSeconds(90))
                .until(() -> load.booked().size() >= bookings);
    }

    private static void awaitRelayed() {
        await("the outbox is empty")
                .atMost(Duration.ofSeconds(90))
                .until(() -> Rows.count("SELECT count(*) FROM platform.outbox WHERE state <> 'SENT'") == 0);
    }

    private static long reminders(Journey journey, String state) {
        return Rows.count(
                "SELECT count(*) FROM notifications.reminder WHERE booking_id = ? AND state = ?",
                UUID.fromString(journey.bookingId()),
                state);
    }

    private static void everyMailArrivedOnce(Member member) {
        String mails = "SELECT count(*) FROM notifications.mail WHERE to_address = ?";
        await("all mails are out")
                .atMost(Duration.ofSeconds(60))
                .until(() -> Rows.count(mails + " AND state <> 'SENT'", member.email()) == 0);
        await("the mail catcher has each once")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(member.arrivedMails()).isEqualTo(Rows.count(mails, member.email())));
    }

    private static boolean isFound(int node, CoachFixture coach) {
        return Api.anonymous()
                .on(node)
                .get("/search/coaches?q=" + coach.headline().replace(' ', '+'))
                .expect(200)
                .json()
                .path("items")
                .findValuesAsText("coachId")
                .contains(coach.coachId().toString());
    }

    private static String conversation(Member one, Member other) {
        return one.api()
                .postWithoutKey(
                        "/conversations",
                        Map.of("participantIds", List.of(other.id().toString())))
                .expect(200, 201)
                .json()
                .path("id")
                .asText();
    }

    private static void say(Socket socket, String conversation, String body) {
        String clientId = UUID.randomUUID().toString();
        socket.send(Map.of("type", "message.send", "conversationId", conversation, "clientId", clientId, "body", body));
        socket.awaitFrame(
                "ack of " + body,
                f -> Socket.ofType("ack").test(f)
                        && clientId.equals(f.path("clientId").asText()));
    }

    private static List<Long> sequences(Socket socket, String conversation) {
        return socket.frames().stream()
                .filter(Socket.ofType("message"))
                .filter(f -> conversation.equals(f.path("conversationId").asText()))
                .map(f -> f.path("sequence").asLong())
                .toList();
    }

    /** The numbers a sender gave, in the order of the screen. */
    private static List<Integer> ofSender(Screen screen, String name) {
        return screen.bodies().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(body -> body.startsWith(name))
                .map(body -> Integer.valueOf(body.substring(name.length() + 1)))
                .toList();
    }

    private interface Call {
        Answer at(int node);
    }

    private static List<Answer> atOnce(Call call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> calls = List.of(() -> call.at(A), () -> call.at(B));
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static String body(Member member, String password) {
        return "{\"email\":\"" + member.email() + "\",\"password\":\"" + password + "\"}";
    }

    private static HttpResponse<String> auth(int node, String action, String cookie, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(Product.get().node(node) + "/api/v1/auth/" + action))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String cookie(HttpResponse<String> signedIn) {
        return signedIn.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }

    private static String current(JsonNode sessions) {
        for (JsonNode session : sessions.path("items")) {
            if (session.path("current").asBoolean()) {
                return session.path("id").asText();
            }
        }
        throw new AssertionError("no current session in " + sessions);
    }
}
