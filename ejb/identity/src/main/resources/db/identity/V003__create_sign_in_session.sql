CREATE TABLE identity.sign_in_session (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    device          text NOT NULL CHECK (length(device) BETWEEN 1 AND 120),
    created_at      timestamptz NOT NULL,
    last_used_at    timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    revoked_at      timestamptz
);
CREATE INDEX sign_in_session_live ON identity.sign_in_session (person_id, last_used_at DESC) WHERE revoked_at IS NULL;
CREATE INDEX sign_in_session_expires ON identity.sign_in_session (expires_at);

CREATE TABLE identity.refresh_token (
    hash            text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    organisation_id uuid NOT NULL,
    session_id      uuid NOT NULL REFERENCES identity.sign_in_session ON DELETE CASCADE,
    successor_seed  text NOT NULL,
    issued_at       timestamptz NOT NULL,
    exchanged_at    timestamptz
);
CREATE INDEX refresh_token_session ON identity.refresh_token (session_id);

CALL platform.fence('identity.sign_in_session');
CALL platform.fence('identity.refresh_token');
