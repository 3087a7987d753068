-- The organisation of the transaction, set by the application as a local setting: an id, '*' for the platform's own work,
-- or nothing. A fenced table shows a row only where this function says so.
CREATE FUNCTION platform.visible(organisation_id uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    RETURN organisation_id::text = current_setting('coachconnect.organisation', true)
        OR current_setting('coachconnect.organisation', true) = '*';

-- Puts the fence around a table that has a column organisation_id, and lets the application's role use it. Tables are
-- owned by the migration role; the application's role owns nothing and so cannot step over a policy.
CREATE PROCEDURE platform.fence(fenced regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
    LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', fenced);
    EXECUTE format('CREATE POLICY organisation_fence ON %s USING (platform.visible(organisation_id))', fenced);
    CALL platform.open(fenced, privileges);
END $$;

-- For the few tables without an organisation: only the grant.
CREATE PROCEDURE platform.open(opened regclass, privileges text DEFAULT 'SELECT, INSERT, UPDATE, DELETE')
    LANGUAGE plpgsql AS $$
DECLARE
    schema_name text := (SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = opened);
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO coachconnect_app', schema_name);
    EXECUTE format('GRANT %s ON %s TO coachconnect_app', privileges, opened);
END $$;

CREATE TABLE platform.outbox (
    id              uuid PRIMARY KEY,
    context         text NOT NULL,
    type            text NOT NULL,
    organisation_id uuid NOT NULL,
    subject_id      uuid NOT NULL,
    body            text NOT NULL,
    state           text NOT NULL DEFAULT 'NEW' CHECK (state IN ('NEW', 'SENT')),
    attempts        integer NOT NULL DEFAULT 0,
    leased_until    timestamptz NOT NULL DEFAULT '-infinity',
    created_at      timestamptz NOT NULL DEFAULT now(),
    sent_at         timestamptz
);
CREATE INDEX outbox_unsent ON platform.outbox (id) WHERE state = 'NEW';
CREATE INDEX outbox_sent ON platform.outbox (sent_at) WHERE state = 'SENT';

CREATE TABLE platform.inbox (
    event_id    uuid NOT NULL,
    consumer    text NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (event_id, consumer)
);
CREATE INDEX inbox_received ON platform.inbox (received_at);

CREATE TABLE platform.idempotent_request (
    person_id       uuid NOT NULL,
    key             text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    organisation_id uuid NOT NULL,
    fingerprint     text NOT NULL,
    started_at      timestamptz NOT NULL,
    status          integer,
    body            text,
    PRIMARY KEY (person_id, key)
);
CREATE INDEX idempotent_request_started ON platform.idempotent_request (started_at);

-- The relay and the inbox work for all organisations, so their tables are the platform's own and have no fence.
CALL platform.open('platform.outbox');
CALL platform.open('platform.inbox', 'SELECT, INSERT, DELETE');
CALL platform.fence('platform.idempotent_request');

-- Work that is done once in the life of an installation, such as the demo data.
CREATE TABLE platform.one_time_job (
    name    text PRIMARY KEY,
    done_at timestamptz NOT NULL
);
CALL platform.open('platform.one_time_job', 'SELECT, INSERT');
