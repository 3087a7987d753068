CREATE TABLE notifications.mail (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    dedup_key       text NOT NULL UNIQUE,
    kind            text NOT NULL,
    to_address      text NOT NULL,
    subject         text NOT NULL,
    text_body       text NOT NULL,
    html_body       text NOT NULL,
    calendar        text,
    calendar_method text CHECK (calendar_method IN ('REQUEST', 'CANCEL')),
    confidential    boolean NOT NULL,
    state           text NOT NULL CHECK (state IN ('NEW', 'CLAIMED', 'SENT', 'FAILED')),
    attempts        integer NOT NULL DEFAULT 0 CHECK (attempts BETWEEN 0 AND 8),
    next_attempt_at timestamptz NOT NULL,
    failure         text,
    created_at      timestamptz NOT NULL,
    sent_at         timestamptz,
    CHECK ((calendar IS NULL) = (calendar_method IS NULL)),
    CHECK (NOT confidential OR state IN ('NEW', 'CLAIMED') OR (text_body = '' AND html_body = ''))
);
CREATE INDEX mail_due ON notifications.mail (next_attempt_at) WHERE state IN ('NEW', 'CLAIMED');
CREATE INDEX mail_created ON notifications.mail (created_at);
CALL platform.fence('notifications.mail');

CREATE TABLE notifications.notification (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL,
    kind            text NOT NULL,
    subject_id      uuid NOT NULL,
    title           text NOT NULL,
    body            text NOT NULL,
    link            text NOT NULL,
    created_at      timestamptz NOT NULL,
    read_at         timestamptz
);
CREATE INDEX notification_inbox ON notifications.notification (person_id, id DESC);
CREATE INDEX notification_unread ON notifications.notification (person_id, kind, subject_id) WHERE read_at IS NULL;
CREATE INDEX notification_created ON notifications.notification (created_at);
CALL platform.fence('notifications.notification');

-- What the events told of a booking last; a late reminder or an event out of order is checked against it.
CREATE TABLE notifications.booking_track (
    booking_id      uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    version         integer NOT NULL,
    state           text NOT NULL,
    starts_at       timestamptz NOT NULL,
    invited         boolean NOT NULL DEFAULT false
);
CREATE INDEX booking_track_starts ON notifications.booking_track (starts_at);
CALL platform.fence('notifications.booking_track');

CREATE TABLE notifications.reminder (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    booking_id      uuid NOT NULL,
    booking_version integer NOT NULL,
    person_id       uuid NOT NULL,
    counterpart     text NOT NULL,
    title           text NOT NULL,
    lead            text NOT NULL CHECK (lead IN ('DAY', 'HOUR', 'TEN_MINUTES')),
    starts_at       timestamptz NOT NULL,
    due_at          timestamptz NOT NULL CHECK (due_at < starts_at),
    state           text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'SKIPPED')),
    UNIQUE (booking_id, booking_version, person_id, lead)
);
CREATE INDEX reminder_due ON notifications.reminder (due_at) WHERE state = 'WAITING';
CREATE INDEX reminder_starts ON notifications.reminder (starts_at);
CALL platform.fence('notifications.reminder');
