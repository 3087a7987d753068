-- A delivered coaching session that both sides may rate until it closes. Its row lock orders the two sides' ratings, so that
-- the second one always sees the first.
CREATE TABLE ratings.rated_session (
    booking_id       uuid PRIMARY KEY,
    organisation_id  uuid NOT NULL,
    coach_id         uuid NOT NULL,
    coach_person_id  uuid NOT NULL,
    player_person_id uuid NOT NULL,
    completed_at     timestamptz NOT NULL,
    closes_at        timestamptz NOT NULL,
    revealed_at      timestamptz,
    CHECK (completed_at < closes_at),
    CHECK (coach_person_id <> player_person_id)
);
CREATE INDEX rated_session_due ON ratings.rated_session (closes_at) WHERE revealed_at IS NULL;
CREATE INDEX rated_session_coach_person ON ratings.rated_session (coach_person_id, closes_at) WHERE revealed_at IS NULL;
CREATE INDEX rated_session_player_person ON ratings.rated_session (player_person_id, closes_at) WHERE revealed_at IS NULL;

CREATE TABLE ratings.rating (
    id                uuid PRIMARY KEY,
    organisation_id   uuid NOT NULL,
    booking_id        uuid NOT NULL REFERENCES ratings.rated_session,
    coach_id          uuid NOT NULL,
    rater_person_id   uuid NOT NULL,
    rated_person_id   uuid NOT NULL,
    author_name       text NOT NULL,
    by_player         boolean NOT NULL,
    stars             integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
    communication     integer CHECK (communication BETWEEN 1 AND 5),
    knowledge         integer CHECK (knowledge BETWEEN 1 AND 5),
    preparation       integer CHECK (preparation BETWEEN 1 AND 5),
    comment           text CHECK (length(comment) BETWEEN 1 AND 2000),
    created_at        timestamptz NOT NULL,
    visible_at        timestamptz,
    reply             text CHECK (length(reply) BETWEEN 1 AND 2000),
    replied_at        timestamptz,
    hidden_at         timestamptz,
    hidden_by         uuid,
    hidden_reason     text CHECK (length(hidden_reason) BETWEEN 1 AND 1000),
    version           integer NOT NULL,
    CHECK (rater_person_id <> rated_person_id),
    CHECK ((reply IS NULL) = (replied_at IS NULL)),
    CHECK ((hidden_at IS NULL) = (hidden_by IS NULL) AND (hidden_at IS NULL) = (hidden_reason IS NULL)),
    CONSTRAINT rating_once_per_rater UNIQUE (booking_id, rater_person_id)
);
CREATE INDEX rating_of_coach ON ratings.rating (coach_id, id DESC)
    WHERE by_player AND visible_at IS NOT NULL AND hidden_at IS NULL;

-- The visible ratings of a coach by players, added up as they appear and disappear.
CREATE TABLE ratings.coach_summary (
    coach_id            uuid PRIMARY KEY,
    organisation_id     uuid NOT NULL,
    one_star            bigint NOT NULL DEFAULT 0 CHECK (one_star >= 0),
    two_stars           bigint NOT NULL DEFAULT 0 CHECK (two_stars >= 0),
    three_stars         bigint NOT NULL DEFAULT 0 CHECK (three_stars >= 0),
    four_stars          bigint NOT NULL DEFAULT 0 CHECK (four_stars >= 0),
    five_stars          bigint NOT NULL DEFAULT 0 CHECK (five_stars >= 0),
    communication_sum   bigint NOT NULL DEFAULT 0 CHECK (communication_sum >= 0),
    communication_count bigint NOT NULL DEFAULT 0 CHECK (communication_count >= 0),
    knowledge_sum       bigint NOT NULL DEFAULT 0 CHECK (knowledge_sum >= 0),
    knowledge_count     bigint NOT NULL DEFAULT 0 CHECK (knowledge_count >= 0),
    preparation_sum     bigint NOT NULL DEFAULT 0 CHECK (preparation_sum >= 0),
    preparation_count   bigint NOT NULL DEFAULT 0 CHECK (preparation_count >= 0)
);

CREATE TABLE ratings.report (
    id                 uuid PRIMARY KEY,
    organisation_id    uuid NOT NULL,
    rating_id          uuid NOT NULL REFERENCES ratings.rating,
    reporter_person_id uuid NOT NULL,
    reason             text NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
    state              text NOT NULL CHECK (state IN ('OPEN', 'UPHELD', 'DISMISSED')),
    created_at         timestamptz NOT NULL,
    decided_by         uuid,
    decided_at         timestamptz,
    CHECK ((state = 'OPEN') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
    CONSTRAINT report_once_per_person UNIQUE (rating_id, reporter_person_id)
);
CREATE INDEX report_open ON ratings.report (id) WHERE state = 'OPEN';

CALL platform.fence('ratings.rated_session');
CALL platform.fence('ratings.rating');
CALL platform.fence('ratings.coach_summary');
CALL platform.fence('ratings.report');
