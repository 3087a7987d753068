CREATE TABLE bookings.booking (
    id                      uuid PRIMARY KEY,
    organisation_id         uuid NOT NULL,
    request_key             text NOT NULL CHECK (length(request_key) BETWEEN 1 AND 255),
    coach_id                uuid NOT NULL,
    coach_person_id         uuid NOT NULL,
    coach_name              text NOT NULL,
    player_person_id        uuid NOT NULL,
    player_name             text NOT NULL,
    offering_id             uuid NOT NULL,
    title                   text NOT NULL,
    starts_at               timestamptz NOT NULL,
    ends_at                 timestamptz NOT NULL,
    blocked_from            timestamptz NOT NULL,
    blocked_to              timestamptz NOT NULL,
    -- Half-open, so that sessions may follow each other without a gap.
    session                 tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(starts_at, ends_at, '[)')) STORED,
    blocked                 tstzrange NOT NULL GENERATED ALWAYS AS (tstzrange(blocked_from, blocked_to, '[)')) STORED,
    time_zone               text NOT NULL,
    price_amount            bigint NOT NULL CHECK (price_amount >= 0),
    price_currency          text NOT NULL CHECK (price_currency ~ '^[A-Z]{3}$'),
    note                    text CHECK (length(note) <= 2000),
    instant_booking         boolean NOT NULL,
    full_refund_minutes     integer NOT NULL,
    partial_refund_minutes  integer NOT NULL,
    partial_refund_points   integer NOT NULL CHECK (partial_refund_points BETWEEN 0 AND 10000),
    state                   text NOT NULL CHECK (state IN (
        'HELD', 'PENDING_PAYMENT', 'AWAITING_COACH', 'CONFIRMED', 'IN_PROGRESS', 'DELIVERED', 'SETTLED', 'EXPIRED', 'DECLINED',
        'CANCELLED_BY_PLAYER', 'CANCELLED_BY_COACH', 'NO_SHOW_PLAYER', 'NO_SHOW_COACH', 'DISPUTED', 'REFUNDED')),
    hold_expires_at         timestamptz NOT NULL,
    answer_by               timestamptz,
    accepted_at             timestamptz,
    capture_attempts        integer NOT NULL DEFAULT 0,
    started_at              timestamptz,
    completed_at            timestamptz,
    contest_until           timestamptz,
    proposed_by             uuid,
    proposed_starts_at      timestamptz,
    proposed_ends_at        timestamptz,
    proposed_blocked_from   timestamptz,
    proposed_blocked_to     timestamptz,
    proposal_expires_at     timestamptz,
    refund_amount           bigint CHECK (refund_amount BETWEEN 0 AND price_amount),
    reason                  text CHECK (length(reason) <= 2000),
    -- When a timer has to end the waiting; every state that waits has one.
    due_at                  timestamptz,
    created_at              timestamptz NOT NULL,
    updated_at              timestamptz NOT NULL,
    version                 integer NOT NULL,

    CONSTRAINT booking_once UNIQUE (player_person_id, request_key),
    CONSTRAINT booking_two_people CHECK (coach_person_id <> player_person_id),
    CONSTRAINT booking_has_length CHECK (NOT isempty(session) AND NOT isempty(blocked)),
    CONSTRAINT booking_blocks_its_session CHECK (blocked @> session),
    CONSTRAINT booking_waits_with_timer CHECK (due_at IS NOT NULL
        OR state NOT IN ('HELD', 'PENDING_PAYMENT', 'AWAITING_COACH', 'CONFIRMED', 'IN_PROGRESS', 'DELIVERED')),
    CONSTRAINT booking_whole_proposal CHECK (
        num_nulls(proposed_by, proposed_starts_at, proposed_ends_at, proposed_blocked_from, proposed_blocked_to,
            proposal_expires_at) IN (0, 6)),

    -- No double booking, ever: the key is the person, so it holds across organisations too.
    CONSTRAINT booking_coach_free EXCLUDE USING gist (coach_person_id WITH =, blocked WITH &&) WHERE (state IN (
        'HELD', 'PENDING_PAYMENT', 'AWAITING_COACH', 'CONFIRMED', 'IN_PROGRESS', 'DELIVERED', 'SETTLED', 'NO_SHOW_PLAYER',
        'NO_SHOW_COACH', 'DISPUTED')),
    CONSTRAINT booking_player_free EXCLUDE USING gist (player_person_id WITH =, session WITH &&) WHERE (state IN (
        'HELD', 'PENDING_PAYMENT', 'AWAITING_COACH', 'CONFIRMED', 'IN_PROGRESS', 'DELIVERED', 'SETTLED', 'NO_SHOW_PLAYER',
        'NO_SHOW_COACH', 'DISPUTED'))
);
CREATE INDEX booking_of_player ON bookings.booking (player_person_id, starts_at, id);
CREATE INDEX booking_of_coach ON bookings.booking (coach_person_id, starts_at, id);
CREATE INDEX booking_due ON bookings.booking (due_at) WHERE due_at IS NOT NULL;
CALL platform.fence('bookings.booking', 'SELECT, INSERT, UPDATE');

CREATE TABLE bookings.calendar_feed (
    person_id       uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    token_hash      text NOT NULL UNIQUE,
    created_at      timestamptz NOT NULL
);
CALL platform.fence('bookings.calendar_feed');
