CREATE TABLE coaches.profile (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL,
    display_name    text NOT NULL CHECK (length(display_name) BETWEEN 1 AND 100),
    headline        text NOT NULL CHECK (length(headline) BETWEEN 1 AND 120),
    bio             text NOT NULL CHECK (length(bio) <= 4000),
    games           text NOT NULL CHECK (jsonb_typeof(games::jsonb) = 'array'),
    languages       text NOT NULL CHECK (jsonb_typeof(languages::jsonb) = 'array'),
    country         char(2) NOT NULL,
    latitude        double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude       double precision CHECK (longitude BETWEEN -180 AND 180),
    time_zone       text NOT NULL,
    verification    text NOT NULL CHECK (verification IN ('UNVERIFIED', 'SUBMITTED', 'VERIFIED', 'REJECTED')),
    created_at      timestamptz NOT NULL,
    version         integer NOT NULL,
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT profile_one_per_person UNIQUE (organisation_id, person_id)
);
CREATE INDEX profile_person ON coaches.profile (person_id);

CREATE TABLE coaches.offering (
    id                     uuid PRIMARY KEY,
    organisation_id        uuid NOT NULL,
    coach_id               uuid NOT NULL REFERENCES coaches.profile,
    title                  text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
    game                   text NOT NULL CHECK (length(game) BETWEEN 1 AND 60),
    duration_minutes       integer NOT NULL CHECK (duration_minutes BETWEEN 15 AND 480),
    price_amount           bigint NOT NULL CHECK (price_amount > 0),
    price_currency         char(3) NOT NULL,
    instant_booking        boolean NOT NULL,
    buffer_before_minutes  integer NOT NULL CHECK (buffer_before_minutes BETWEEN 0 AND 240),
    buffer_after_minutes   integer NOT NULL CHECK (buffer_after_minutes BETWEEN 0 AND 240),
    minimum_notice_minutes integer NOT NULL CHECK (minimum_notice_minutes BETWEEN 0 AND 43200),
    window_days            integer NOT NULL CHECK (window_days BETWEEN 1 AND 365),
    archived_at            timestamptz,
    created_at             timestamptz NOT NULL,
    version                integer NOT NULL
);
CREATE INDEX offering_coach ON coaches.offering (coach_id, id);

-- When a coach can be booked: rules in local time beside their IANA zone, never instants.
CREATE TABLE coaches.availability (
    coach_id        uuid PRIMARY KEY REFERENCES coaches.profile,
    organisation_id uuid NOT NULL,
    time_zone       text NOT NULL,
    weekly          text NOT NULL CHECK (jsonb_typeof(weekly::jsonb) = 'array'),
    overrides       text NOT NULL CHECK (jsonb_typeof(overrides::jsonb) = 'array'),
    version         integer NOT NULL
);

-- What others' events make of a coach, kept apart from the profile so that they never race with the coach's own changes.
CREATE TABLE coaches.standing (
    coach_id            uuid PRIMARY KEY REFERENCES coaches.profile,
    organisation_id     uuid NOT NULL,
    rating_mean         double precision NOT NULL DEFAULT 0 CHECK (rating_mean BETWEEN 0 AND 5),
    rating_count        bigint NOT NULL DEFAULT 0 CHECK (rating_count >= 0),
    next_free_at        timestamptz,
    next_free_check_at  timestamptz NOT NULL
);
CREATE INDEX standing_due ON coaches.standing (next_free_check_at);

-- Projection of the bookings: the time they take from a coach's calendar. A released row stays until it is past, so that an
-- older event that comes late cannot bring it back.
CREATE TABLE coaches.busy_time (
    booking_id       uuid PRIMARY KEY,
    organisation_id  uuid NOT NULL,
    coach_person_id  uuid NOT NULL,
    busy_from        timestamptz NOT NULL,
    busy_to          timestamptz NOT NULL,
    released         boolean NOT NULL,
    booking_version  integer NOT NULL,
    CHECK (busy_from < busy_to)
);
CREATE INDEX busy_time_person ON coaches.busy_time (coach_person_id, busy_to) WHERE NOT released;
CREATE INDEX busy_time_past ON coaches.busy_time (busy_to);

CREATE TABLE coaches.verification_request (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    coach_id        uuid NOT NULL REFERENCES coaches.profile,
    evidence        text NOT NULL CHECK (jsonb_typeof(evidence::jsonb) = 'array'),
    status          text NOT NULL CHECK (status IN ('SUBMITTED', 'VERIFIED', 'REJECTED')),
    submitted_at    timestamptz NOT NULL,
    decided_by      uuid,
    decided_at      timestamptz,
    reason          text CHECK (length(reason) BETWEEN 1 AND 1000),
    version         integer NOT NULL,
    CHECK ((status = 'SUBMITTED') = (decided_at IS NULL)),
    CHECK ((decided_at IS NULL) = (decided_by IS NULL) AND (decided_at IS NULL) = (reason IS NULL))
);
CREATE UNIQUE INDEX verification_request_one_open ON coaches.verification_request (coach_id) WHERE status = 'SUBMITTED';
CREATE INDEX verification_request_coach ON coaches.verification_request (coach_id, id);
CREATE INDEX verification_request_status ON coaches.verification_request (status, id);

CALL platform.fence('coaches.profile');
CALL platform.fence('coaches.offering');
CALL platform.fence('coaches.availability');
CALL platform.fence('coaches.standing');
CALL platform.fence('coaches.busy_time');
CALL platform.fence('coaches.verification_request');

-- A person has one calendar however many organisations they coach in. This lets an organisation see when somebody is taken,
-- and nothing else of the other organisation's booking; it runs as the owner of the table, whom the fence does not hold.
CREATE FUNCTION coaches.busy_ranges(person uuid, window_from timestamptz, window_to timestamptz)
    RETURNS TABLE (busy_from timestamptz, busy_to timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT b.busy_from, b.busy_to
      FROM coaches.busy_time b
     WHERE b.coach_person_id = person AND NOT b.released AND b.busy_to > window_from AND b.busy_from < window_to
     ORDER BY b.busy_from
$$;
REVOKE ALL ON FUNCTION coaches.busy_ranges FROM PUBLIC;
GRANT EXECUTE ON FUNCTION coaches.busy_ranges TO coachconnect_app;
