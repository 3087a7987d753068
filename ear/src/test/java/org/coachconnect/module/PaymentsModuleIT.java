package org.coachconnect.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.EventJson;
import org.coachconnect.events.bookings.BookingSettled;
import org.coachconnect.events.bookings.BookingSnapshot;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.LedgerFacade;
import org.coachconnect.payments.OpenPayment;
import org.coachconnect.payments.PaymentFacade;
import org.coachconnect.payments.PaymentNotAuthorized;
import org.coachconnect.payments.PaymentState;
import org.coachconnect.payments.PaymentView;
import org.coachconnect.payments.WebhookFacade;
import org.coachconnect.payments.WebhookSignatureInvalid;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Payments in the container, against the payment sandbox. */
@ExtendWith(ArquillianExtension.class)
class PaymentsModuleIT {
    private static final Money PRICE = Money.of(4500, "EUR");

    @EJB
    private PaymentFacade payments;

    @EJB
    private LedgerFacade ledger;

    @EJB
    private WebhookFacade webhooks;

    @EJB
    private Topic topic;

    @EJB
    private Sql sql;

    @Inject
    @ConfigProperty(name = "coachconnect.stripe.api-base")
    private String sandbox;

    private final Caller player = Fixtures.person("Ana", Role.PLAYER);
    private final Caller coach = Fixtures.person("Nova", Role.COACH);

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @Test
    void anIntentIsOpenedOnceAndShownToItsPeopleOnly() {
        inOrganisation(() -> {
            OpenPayment command = command();
            PaymentView first = payments.open(command);
            assertThat(payments.open(command).clientSecret()).isEqualTo(first.clientSecret());
            assertThat(payments.ofBooking(player, command.bookingId())).hasSize(1);
            Caller stranger = Fixtures.person("Rex", Role.PLAYER);
            assertThatThrownBy(() -> payments.invoice(stranger, first.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void nothingIsCapturedThatIsNotAuthorised() {
        inOrganisation(() -> {
            OpenPayment command = command();
            payments.open(command);
            assertThatThrownBy(() -> payments.capture(command.bookingId())).isInstanceOf(PaymentNotAuthorized.class);
            assertThat(ledger.entries(command.bookingId())).isEmpty();
        });
    }

    @Test
    void capturedMoneyIsHeldAndSettledOnceHoweverOftenItIsTold() {
        inOrganisation(() -> {
            OpenPayment command = command();
            PaymentView payment = payments.open(command);
            pay(payment);
            assertThat(payments.capture(command.bookingId()).state()).isEqualTo(PaymentState.CAPTURED);
            assertThat(payments.capture(command.bookingId()).state()).isEqualTo(PaymentState.CAPTURED);
            assertThat(new String(payments.invoice(player, payment.id()).content(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");

            EventEnvelope settled = new EventEnvelope(
                    Ids.next(), Instant.now(), Fixtures.ORGANISATION, new BookingSettled(snapshot(command)));
            topic.publish("coachconnect.bookings", EventJson.write(settled));
            topic.publish("coachconnect.bookings", EventJson.write(settled));
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> sql.count(
                                    "SELECT count(*) FROM platform.inbox WHERE consumer = 'payments.bookings' AND event_id = ?",
                                    settled.id())
                            == 1);
            assertThat(sql.count(
                            "SELECT count(*) FROM payments.ledger_transaction WHERE kind = 'RELEASE' AND booking_id = ?",
                            command.bookingId()))
                    .isEqualTo(1);
        });
        assertThat(balanced()).isTrue();
    }

    @Test
    void anUnsignedWebhookIsRefused() {
        assertThatThrownBy(() -> webhooks.receive("{}", "t=1,v1=00")).isInstanceOf(WebhookSignatureInvalid.class);
    }

    private boolean balanced() {
        return Scope.platform((java.util.function.Supplier<Boolean>)
                () -> ledger.trialBalance().balanced());
    }

    private void pay(PaymentView payment) {
        String secret = String.valueOf(payment.clientSecret());
        HttpRequest confirm = HttpRequest.newBuilder(
                        URI.create(sandbox + "/v1/payment_intents/" + secret.split("_secret_", 2)[0] + "/confirm"))
                .header("Authorization", "Bearer " + payment.publishableKey())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("payment_method=pm_card_visa&client_secret="
                        + URLEncoder.encode(secret, StandardCharsets.UTF_8)))
                .build();
        try {
            assertThat(HttpClient.newHttpClient()
                            .send(confirm, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(200);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private OpenPayment command() {
        return new OpenPayment(
                Ids.next(),
                Fixtures.ORGANISATION,
                player.personId(),
                player.displayName(),
                coach.personId(),
                coach.displayName(),
                PRICE,
                "Live review");
    }

    private static BookingSnapshot snapshot(OpenPayment command) {
        Instant start = Instant.now().minus(Duration.ofHours(2));
        Instant end = start.plus(Duration.ofHours(1));
        return new BookingSnapshot(
                command.bookingId(),
                Ids.next(),
                command.coachPersonId(),
                command.coachName(),
                command.playerPersonId(),
                command.playerName(),
                Ids.next(),
                "Live review",
                start,
                end,
                start,
                end,
                "Europe/Berlin",
                PRICE,
                "SETTLED",
                7);
    }

    private static void inOrganisation(Runnable test) {
        Scope.in(Fixtures.ORGANISATION, test);
    }
}
