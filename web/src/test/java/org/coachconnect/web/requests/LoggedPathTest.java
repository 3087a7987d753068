package org.coachconnect.web.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedPathTest {
    private static final String ID = "0197f4b0-1111-7222-8333-444455556666";

    @Test
    void keepsIdsInThePathAndNamesTheRoute() {
        LoggedPath logged = LoggedPath.of("/api/v1/bookings/" + ID + "/calendar.ics");

        assertThat(logged.path()).isEqualTo("/api/v1/bookings/" + ID + "/calendar.ics");
        assertThat(logged.route()).isEqualTo("/api/v1/bookings/{id}/calendar.ics");
    }

    @Test
    void leavesOutTheTokenOfACalendarFeed() {
        assertThat(LoggedPath.of("/api/v1/calendar/kJ8_x-Qy7Zw3mN5pR2tV9aB1.ics")
                        .path())
                .isEqualTo("/api/v1/calendar/{token}.ics");
        assertThat(LoggedPath.of("/" + ID + "kJ8xQy7Zw3").path()).isEqualTo("/{token}");
    }

    @Test
    void leavesOutWhatNobodyPutsIntoAnAddress() {
        assertThat(LoggedPath.of("/coach/ana@example.org\n/\"x\"").path()).isEqualTo("/coach/ana?example.org?/?x?");
        assertThat(LoggedPath.of("/" + "a/".repeat(500)).path()).hasSize(200);
    }
}
