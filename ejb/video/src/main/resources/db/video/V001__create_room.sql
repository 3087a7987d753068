CREATE TABLE video.room (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    booking_id      uuid NOT NULL UNIQUE,
    coach_person_id  uuid NOT NULL,
    coach_name       text NOT NULL,
    player_person_id uuid NOT NULL,
    player_name      text NOT NULL,
    opens_at        timestamptz NOT NULL,
    closes_at       timestamptz NOT NULL,
    cancelled       boolean NOT NULL DEFAULT false,
    booking_version integer NOT NULL,
    version         integer NOT NULL,
    CHECK (opens_at < closes_at),
    CHECK (coach_person_id <> player_person_id)
);

CREATE TABLE video.attendance (
    connection_id   uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    room_id         uuid NOT NULL REFERENCES video.room ON DELETE CASCADE,
    booking_id      uuid NOT NULL,
    person_id       uuid NOT NULL,
    joined_at       timestamptz NOT NULL,
    left_at         timestamptz,
    room_closes_at  timestamptz NOT NULL,
    CHECK (left_at >= joined_at)
);
CREATE INDEX attendance_room ON video.attendance (room_id);
CREATE INDEX attendance_not_left ON video.attendance (room_closes_at, connection_id) WHERE left_at IS NULL;

CALL platform.fence('video.room');
CALL platform.fence('video.attendance');
