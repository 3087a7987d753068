package org.coachconnect.coaches.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.UUID;

/** When a coach can be booked, as the coach says it: local time and zone. */
@Entity
@Table(schema = "coaches", name = "availability")
public class Availability {
    @Id
    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "time_zone")
    private String timeZone;

    @Basic
    private WeeklyHours weekly;

    @Basic
    private DateOverrides overrides;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Availability() {}

    /** No hours yet: a new coach cannot be booked. */
    public Availability(CoachProfile coach) {
        this.coachId = coach.id();
        this.organisationId = coach.organisationId();
        this.timeZone = coach.timeZone();
        this.weekly = WeeklyHours.NONE;
        this.overrides = DateOverrides.NONE;
    }

    public void replace(Timetable timetable) {
        timeZone = timetable.zone().getId();
        weekly = timetable.weekly();
        overrides = timetable.overrides();
    }

    public OpeningHours openingHours() {
        return new OpeningHours(ZoneId.of(timeZone), weekly, overrides);
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String timeZone() {
        return timeZone;
    }

    public WeeklyHours weekly() {
        return weekly;
    }

    public DateOverrides overrides() {
        return overrides;
    }
}
