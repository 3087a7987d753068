CREATE TABLE messaging.conversation (
    id               uuid PRIMARY KEY,
    organisation_id  uuid NOT NULL,
    members_key      text NOT NULL,
    last_sequence    bigint NOT NULL DEFAULT 0 CHECK (last_sequence >= 0),
    last_activity_at timestamptz NOT NULL,
    UNIQUE (organisation_id, members_key)
);

CREATE TABLE messaging.participant (
    conversation_id uuid NOT NULL REFERENCES messaging.conversation ON DELETE CASCADE,
    person_id       uuid NOT NULL,
    organisation_id uuid NOT NULL,
    display_name    text NOT NULL,
    read_sequence   bigint NOT NULL DEFAULT 0 CHECK (read_sequence >= 0),
    PRIMARY KEY (conversation_id, person_id)
);
CREATE INDEX participant_person ON messaging.participant (person_id, conversation_id);

CREATE TABLE messaging.message (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    conversation_id uuid NOT NULL REFERENCES messaging.conversation ON DELETE CASCADE,
    sequence        bigint NOT NULL CHECK (sequence > 0),
    sender_id       uuid NOT NULL,
    client_id       uuid NOT NULL,
    body            text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 4000),
    sent_at         timestamptz NOT NULL,
    -- History is read along this index; the second one makes a client's repeat the same message.
    UNIQUE (conversation_id, sequence),
    UNIQUE (conversation_id, sender_id, client_id)
);

CALL platform.fence('messaging.conversation');
CALL platform.fence('messaging.participant');
CALL platform.fence('messaging.message');
