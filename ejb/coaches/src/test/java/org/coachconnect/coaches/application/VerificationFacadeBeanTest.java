package org.coachconnect.coaches.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.DecideVerification;
import org.coachconnect.coaches.VerificationNotSubmitted;
import org.coachconnect.coaches.VerificationPending;
import org.coachconnect.coaches.VerificationStatus;
import org.coachconnect.coaches.VerificationView;
import org.coachconnect.events.coaches.CoachProfileChanged;
import org.coachconnect.events.coaches.CoachVerificationDecided;
import org.coachconnect.events.coaches.CoachVerificationSubmitted;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Forbidden;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.InvalidRequest;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.PageRequest;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationFacadeBeanTest {
    private static final List<String> EVIDENCE = List.of("https://tracker.example/nova");

    private final UUID organisation = Ids.next();
    private final Office office = new Office();
    private final Caller nova = Office.person(organisation, Role.COACH);
    private final Caller admin = Office.person(Ids.next(), Role.ADMIN);
    private CoachView coach;

    @BeforeEach
    void publish() {
        coach = office.publish(nova);
    }

    @Test
    void aSubmittedRequestWaitsForItsDecision() {
        assertThat(submit().status()).isEqualTo(VerificationStatus.SUBMITTED);
        assertThat(verification()).isEqualTo(VerificationStatus.SUBMITTED);
        assertThat(office.outbox.events(CoachVerificationSubmitted.class))
                .containsExactly(new CoachVerificationSubmitted(coach.id(), nova.personId()));
        assertThatThrownBy(this::submit).isInstanceOf(VerificationPending.class);
    }

    @Test
    void anAdministratorOfAnotherOrganisationVerifies() {
        submit();
        decide(admin, "VERIFIED");
        assertThat(verification()).isEqualTo(VerificationStatus.VERIFIED);
        assertThat(office.outbox.events(CoachVerificationDecided.class))
                .containsExactly(new CoachVerificationDecided(coach.id(), nova.personId(), true, "rank seen"));
        assertThat(office.outbox.events(CoachProfileChanged.class))
                .last()
                .satisfies(event -> assertThat(event.verification()).isEqualTo("VERIFIED"));
        assertThatThrownBy(() -> decide(admin, "VERIFIED")).isInstanceOf(VerificationNotSubmitted.class);
    }

    @Test
    void aRejectedCoachMayAskAgain() {
        submit();
        decide(admin, "REJECTED");
        assertThat(verification()).isEqualTo(VerificationStatus.REJECTED);
        VerificationView latest = Scope.in(organisation, () -> office.verifications.mine(nova));
        assertThat(latest.reason()).isEqualTo("rank seen");
        assertThat(submit().status()).isEqualTo(VerificationStatus.SUBMITTED);
    }

    @Test
    void nobodyElseDecidesOrReads() {
        submit();
        assertThatThrownBy(() -> decide(nova, "VERIFIED")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> office.verifications.requests(nova, null, PageRequest.first()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void aDecisionIsOneOfTwo() {
        submit();
        assertThatThrownBy(() -> decide(admin, "SUBMITTED")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> decide(admin, "maybe")).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void anUnknownCoachIsNotFound() {
        assertThatThrownBy(() ->
                        office.verifications.decide(admin, new DecideVerification(Ids.next(), "VERIFIED", "rank seen")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theQueueHoldsTheRequestsOfAllOrganisations() {
        submit();
        Caller other = Office.person(Ids.next(), Role.COACH);
        office.publish(other);
        Scope.in(other.organisationId(), () -> office.verifications.submit(other, EVIDENCE));
        List<VerificationView> waiting = office.verifications
                .requests(admin, "SUBMITTED", PageRequest.first())
                .items();
        assertThat(waiting)
                .extracting(VerificationView::organisationId)
                .containsExactly(organisation, other.organisationId());
        assertThat(waiting).allSatisfy(request -> {
            assertThat(request.coachName()).isNotBlank();
            assertThat(request.games()).isNotEmpty();
        });
        assertThat(office.verifications
                        .requests(admin, "VERIFIED", PageRequest.first())
                        .items())
                .isEmpty();
    }

    private VerificationView submit() {
        return Scope.in(organisation, () -> office.verifications.submit(nova, EVIDENCE));
    }

    private void decide(Caller moderator, String decision) {
        office.verifications.decide(moderator, new DecideVerification(coach.id(), decision, "rank seen"));
    }

    private VerificationStatus verification() {
        return Scope.in(organisation, () -> office.coaches.get(coach.id())).verification();
    }
}
