package org.coachconnect.module;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.coachconnect.bookings.BookingFacade;
import org.coachconnect.bookings.BookingState;
import org.coachconnect.bookings.BookingView;
import org.coachconnect.events.EventEnvelope;
import org.coachconnect.events.EventJson;
import org.coachconnect.events.payments.PaymentAuthorized;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.DomainException;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.payments.PaymentView;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bookings in the container: transactions, who may do what, the fence, and payment events delivered twice. */
@ExtendWith(ArquillianExtension.class)
class BookingsModuleIT {
    private static final String EVENTS = "SELECT count(*) FROM platform.outbox WHERE subject_id = ?";

    @EJB
    private BookingFacade bookings;

    @EJB
    private Topic topic;

    @EJB
    private Sql sql;

    @Inject
    private Fixtures fixtures;

    private final Caller player = Fixtures.person("Ana", Role.PLAYER);

    @Deployment
    static EnterpriseArchive application() {
        return Application.withTests();
    }

    @Test
    void aHoldAndItsEventCommitTogether() {
        inOrganisation(() -> {
            BookingView held = bookings.hold(player, fixtures.coach().booking(9));
            assertThat(held.state()).isEqualTo(BookingState.HELD);
            assertThat(sql.count(EVENTS, held.id())).isEqualTo(1);
        });
    }

    @Test
    void aRefusedHoldLeavesNothing() {
        inOrganisation(() -> {
            Fixtures.Coach coach = fixtures.coach();
            bookings.hold(player, coach.booking(9));
            Caller rival = Fixtures.person("Rex", Role.PLAYER);
            assertThatThrownBy(() -> bookings.hold(rival, coach.booking(10)))
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.slug()).isEqualTo("slot-unavailable"));
            assertThat(sql.count("SELECT count(*) FROM bookings.booking WHERE player_person_id = ?", rival.personId()))
                    .isZero();
        });
    }

    @Test
    void strangersSeeNothingAndTheWrongSideMayNot() {
        inOrganisation(() -> {
            Fixtures.Coach coach = fixtures.coach();
            BookingView held = bookings.hold(player, coach.booking(9));
            Caller stranger = Fixtures.person("Rex", Role.PLAYER);
            assertThatThrownBy(() -> bookings.get(stranger, held.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bookings.cancel(stranger, held.id(), null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> bookings.accept(player, held.id())).isInstanceOf(Forbidden.class);
        });
    }

    @Test
    void anotherOrganisationSeesNoRowOfOurs() {
        UUID id = Scope.in(Fixtures.ORGANISATION, (java.util.function.Supplier<UUID>)
                () -> bookings.hold(player, fixtures.coach().booking(9)).id());
        Scope.in(
                Fixtures.OTHER_ORGANISATION,
                () -> assertThatThrownBy(() -> bookings.get(player, id)).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> bookings.get(player, id)).as("no scope at all").isInstanceOf(NotFound.class);
    }

    @Test
    void aPaymentThatIsToldTwiceCountsOnce() {
        inOrganisation(() -> {
            BookingView held = bookings.hold(player, fixtures.coach().booking(9));
            PaymentView payment = bookings.openPayment(player, held.id());
            EventEnvelope authorized = new EventEnvelope(
                    Ids.next(),
                    Instant.now(),
                    Fixtures.ORGANISATION,
                    new PaymentAuthorized(payment.id(), held.id(), payment.amount()));
            topic.publish("coachconnect.payments", EventJson.write(authorized));
            topic.publish("coachconnect.payments", EventJson.write(authorized));
            await().atMost(Duration.ofSeconds(20)).until(() -> inScope(held).state() == BookingState.AWAITING_COACH);
            int version = inScope(held).version();
            assertThat(sql.count("SELECT count(*) FROM platform.inbox WHERE event_id = ?", authorized.id()))
                    .isEqualTo(1);
            assertThat(sql.count(
                            "SELECT count(*) FROM platform.outbox WHERE subject_id = ? AND type = 'BookingAwaitingCoach'",
                            held.id()))
                    .isEqualTo(1);
            assertThat(inScope(held).version()).isEqualTo(version);
        });
    }

    /** Awaitility asks on its own thread, which has no scope. */
    private BookingView inScope(BookingView held) {
        return Scope.in(Fixtures.ORGANISATION, (java.util.function.Supplier<BookingView>)
                () -> bookings.get(player, held.id()));
    }

    private static void inOrganisation(Runnable test) {
        Scope.in(Fixtures.ORGANISATION, test);
    }
}
