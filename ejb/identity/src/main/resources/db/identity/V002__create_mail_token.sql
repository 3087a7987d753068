CREATE TABLE identity.mail_token (
    hash            text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL REFERENCES identity.account ON DELETE CASCADE,
    purpose         text NOT NULL CHECK (purpose IN ('EMAIL_VERIFICATION', 'PASSWORD_RESET')),
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz
);
CREATE INDEX mail_token_person ON identity.mail_token (person_id, purpose);
CREATE INDEX mail_token_expires ON identity.mail_token (expires_at);

CALL platform.fence('identity.mail_token');
