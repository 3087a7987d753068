package org.coachconnect.coaches.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.coachconnect.coaches.ChangeCoachProfile;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Ids;
import org.coachconnect.kernel.NotFound;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.testing.HeapCache;
import org.junit.jupiter.api.Test;

class CoachPagesTest {
    private final Office office = new Office();
    private final Caller nova = Office.person(Ids.next(), Role.COACH);

    @Test
    void aChangeIsSeenByTheNextReader() {
        CoachView coach = office.publish(nova);
        assertThat(read(coach).headline()).isEqualTo("Radiant entry fragger");

        Scope.in(
                nova.organisationId(),
                () -> office.coaches.change(
                        nova, new ChangeCoachProfile("New headline", null, null, null, null, null, null)));
        assertThat(read(coach).headline()).isEqualTo("New headline");

        office.sell(nova, 60);
        assertThat(read(coach).offerings()).hasSize(1);

        Scope.in(nova.organisationId(), () -> office.projections.ratingIs(coach.id(), 4.5, 2));
        assertThat(read(coach).rating().count()).isEqualTo(2);
    }

    @Test
    void noOrganisationReadsAnothersPage() {
        CoachPages pages = new CoachPages(new HeapCache<>());
        CoachView coach = office.publish(nova);
        UUID stranger = Ids.next();
        assertThat(Scope.in(nova.organisationId(), () -> pages.get(coach.id(), () -> coach)))
                .isEqualTo(coach);

        assertThatThrownBy(() -> Scope.in(
                        stranger,
                        () -> pages.get(coach.id(), () -> {
                            throw new NotFound("coach");
                        })))
                .isInstanceOf(NotFound.class);
    }

    private CoachView read(CoachView coach) {
        return Scope.in(nova.organisationId(), () -> office.coaches.get(coach.id()));
    }
}
