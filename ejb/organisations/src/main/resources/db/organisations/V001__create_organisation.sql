CREATE TABLE organisations.organisation (
    id         uuid PRIMARY KEY,
    -- bytewise order, so that paging by slug is the same on every machine
    slug       text COLLATE "C" NOT NULL CONSTRAINT organisation_slug UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$'),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
    created_at timestamptz NOT NULL
);

-- The organisation is its own tenant: the fence stands on its id.
ALTER TABLE organisations.organisation ENABLE ROW LEVEL SECURITY;
CREATE POLICY organisation_fence ON organisations.organisation USING (platform.visible(id));
CALL platform.open('organisations.organisation', 'SELECT, INSERT, UPDATE');
