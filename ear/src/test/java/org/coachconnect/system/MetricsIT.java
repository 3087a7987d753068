package org.coachconnect.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Prometheus gets from a node is right, holds nothing of a person, and is all that rules and dashboards ask for. */
class MetricsIT {
    private static final Duration LONG = Duration.ofSeconds(90);

    private static final Pattern AN_ID_OR_A_PERSON =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-|@|pi_[A-Za-z0-9]|acct_|Metrica", Pattern.CASE_INSENSITIVE);

    @Test
    void aBookingShowsInTheFunnelAndInTheMoney() {
        CoachFixture coach = CoachFixture.publish("Metrica");
        Member player = Member.register("PLAYER", "Metrica");
        Scrape before = Scrape.now();
        Instant startsAt = coach.slots(1).stream()
                .filter(slot -> slot.isAfter(Instant.now().plusSeconds(60)))
                .findFirst()
                .orElseThrow();
        Journey journey = Journey.hold(coach, player, startsAt).pay().accept();

        for (String step : new String[] {
            "BookingCreated", "PaymentCreated", "PaymentAuthorized", "PaymentCaptured", "BookingConfirmed"
        }) {
            await(step)
                    .atMost(LONG)
                    .until(() -> committed(Scrape.now(), step) - committed(before, step), grown -> grown >= 1);
        }
        await("held money is that of the ledger")
                .atMost(LONG)
                .untilAsserted(
                        () -> assertThat(Scrape.now().sum("coachconnect_held_money_minor_units", "currency", "EUR"))
                                .isEqualTo(heldInTheLedger())
                                .isPositive());
        await("the outbox is empty again").atMost(LONG).until(() -> {
            Scrape now = Scrape.now();
            return now.value("coachconnect_outbox_waiting_events") == 0
                    && now.value("coachconnect_outbox_oldest_age_seconds") == 0;
        });
        Scrape after = Scrape.now();
        assertThat(after.value("coachconnect_outbox_sent_events_total"))
                .isGreaterThan(before.value("coachconnect_outbox_sent_events_total"));
        String accepted = "/api/v1/bookings/{bookingId}/accept";
        assertThat(after.sum("http_server_request_duration_seconds_count", "http_route", accepted))
                .isGreaterThan(before.sum("http_server_request_duration_seconds_count", "http_route", accepted));
        await("the mails").atMost(LONG).until(() -> sentMails(Scrape.now()) > sentMails(before));
        journey.meet().settle();
    }

    @Test
    void openSocketsAreCounted() {
        Member player = Member.register("PLAYER", "Metrica");
        double frames = Scrape.now().value("coachconnect_socket_frames_sent_total");
        try (Socket socket = Socket.realtime(player)) {
            await("the socket is counted")
                    .atMost(LONG)
                    .until(() -> Scrape.now().sum("coachconnect_sockets_open", "endpoint", "/realtime") > 0);
            // the beat of twice a minute at the latest
            await("a frame")
                    .atMost(LONG)
                    .until(() -> Scrape.now().value("coachconnect_socket_frames_sent_total") > frames);
        }
        await("the socket is gone")
                .atMost(LONG)
                .until(() -> Scrape.now().sum("coachconnect_sockets_open", "endpoint", "/realtime") == 0);
    }

    @Test
    void everyMetricOfRulesAndDashboardsExists() {
        Member.admin().api().postWithoutKey("/admin/reconciliations", null).expect(200);
        Set<String> missing = new TreeSet<>(MonitoringFiles.namesUsed());
        assertThat(missing).as("the files were read").hasSizeGreaterThan(40);
        missing.removeAll(MonitoringFiles.namesOfExporters());
        await("all gauges were read once").atMost(LONG).untilAsserted(() -> {
            missing.removeAll(Scrape.now().names());
            assertThat(missing).isEmpty();
        });
    }

    @Test
    void namesOfMetricsAreFoundInExpressions() {
        assertThat(MonitoringFiles.metrics(
                        "sum by (instance) (increase(a_total{x=\"b_c\"}[5m])) > 1e3 and on (y) c:d:e5m"
                                + " / 2 or histogram_quantile(0.9, sum(rate(f_bucket[$__rate_interval])) by (le))"))
                .containsExactly("a_total", "c:d:e5m", "f_bucket");
    }

    @Test
    void labelsNameNobodyAndNothing() {
        // what a stranger makes up must not make a label of its own
        Api.anonymous().get("/coaches/" + "018f0000-0000-7000-8000-000000000001");
        Api.anonymous()
                .get(Product.get().base() + "/no/such/page/" + Instant.now().toEpochMilli());
        Api.anonymous().send("MADEUP", "/coaches", null, Map.of()).expect(405);
        Api.anonymous()
                .send("MADEUP", Product.get().base() + "/search", null, Map.of())
                .expect(405);
        Scrape scrape = Scrape.now();
        assertThat(scrape.series())
                .flatExtracting(series -> series.labels().values())
                .noneMatch(value -> AN_ID_OR_A_PERSON.matcher(value).find())
                .noneMatch(value -> value.contains("/no/such"))
                .noneMatch("MADEUP"::equals);
        assertThat(scrape.series()).as("bounded").hasSizeLessThan(5000);
    }

    private static double committed(Scrape scrape, String type) {
        return scrape.sum("coachconnect_events_committed_total", "type", type);
    }

    private static double sentMails(Scrape scrape) {
        return scrape.sum("coachconnect_mail_tries_total", "outcome", "sent");
    }

    private static double heldInTheLedger() throws SQLException {
        try (Connection connection = Product.get().database();
                Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery("SELECT -sum(e.amount) FROM payments.ledger_entry e"
                        + " JOIN payments.ledger_account a ON a.id = e.account_id"
                        + " WHERE a.kind = 'HELD' AND e.currency = 'EUR'")) {
            sum.next();
            return sum.getDouble(1);
        }
    }
}
