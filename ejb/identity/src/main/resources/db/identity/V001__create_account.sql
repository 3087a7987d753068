CREATE TABLE identity.account (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    -- one account per address on the whole installation, whatever its organisation
    email           text NOT NULL CONSTRAINT account_email UNIQUE
                    CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
    password_hash   text NOT NULL CHECK (password_hash LIKE '$2b$%'),
    roles           text NOT NULL CHECK (roles ~ '^(PLAYER|COACH|ORG_ADMIN|ADMIN)(,(PLAYER|COACH|ORG_ADMIN|ADMIN))*$'),
    status          text NOT NULL CHECK (status IN ('UNVERIFIED', 'ACTIVE', 'LOCKED')),
    created_at      timestamptz NOT NULL,
    verified_at     timestamptz,
    version         bigint NOT NULL,
    CHECK (status <> 'ACTIVE' OR verified_at IS NOT NULL)
);

CALL platform.fence('identity.account');
