package org.coachconnect.video.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.coachconnect.platform.OrganisationScoped;
import org.coachconnect.video.domain.Attendance;
import org.coachconnect.video.domain.Attendances;

/** Finds connections whose end no node lived to see. */
@Stateless
@OrganisationScoped
public class ForgottenConnections {
    private static final Duration GRACE = Duration.ofMinutes(10);
    private static final int BATCH = 200;

    private final Attendances attendances;
    private final Clock clock;

    @SuppressWarnings("NullAway")
    public ForgottenConnections() {
        this(null, null);
    }

    @Inject
    public ForgottenConnections(Attendances attendances, Clock clock) {
        this.attendances = attendances;
        this.clock = clock;
    }

    public List<Attendance> find() {
        return attendances.forgotten(clock.instant().minus(GRACE), BATCH);
    }
}
