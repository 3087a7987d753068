CREATE TABLE users.profile (
    person_id       uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    display_name    text NOT NULL CHECK (length(display_name) BETWEEN 2 AND 60),
    time_zone       text NOT NULL CHECK (length(time_zone) BETWEEN 1 AND 64),
    locale          text NOT NULL CHECK (length(locale) BETWEEN 2 AND 64),
    currency        text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    country         text CHECK (country ~ '^[A-Z]{2}$'),
    bio             text CHECK (length(bio) <= 2000),
    preferences     jsonb NOT NULL CHECK (jsonb_typeof(preferences) = 'object'),
    privacy         jsonb NOT NULL CHECK (jsonb_typeof(privacy) = 'object'),
    created_at      timestamptz NOT NULL,
    updated_at      timestamptz NOT NULL,
    version         bigint NOT NULL
);

CALL platform.fence('users.profile');
