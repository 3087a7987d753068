-- What is known of each coach, gathered from events of coaches and ratings. The Lucene index is made from it.
CREATE TABLE search.coach_document (
    coach_id           uuid PRIMARY KEY,
    organisation_id    uuid NOT NULL,
    profile            jsonb,
    profile_at         timestamptz,
    next_free_at       timestamptz,
    next_free_known_at timestamptz,
    rating_mean        double precision NOT NULL DEFAULT 0 CHECK (rating_mean BETWEEN 0 AND 5),
    rating_count       bigint NOT NULL DEFAULT 0 CHECK (rating_count >= 0),
    reputation         double precision NOT NULL DEFAULT 0,
    rating_at          timestamptz,
    changed_in         bigint NOT NULL DEFAULT 0
);
CREATE INDEX coach_document_changed ON search.coach_document (changed_in, coach_id);
CALL platform.fence('search.coach_document');

-- The transaction that changed a row last. Followers read everything that may have become visible since their last look by
-- comparing with the oldest transaction that was still running then; a sequence would lose rows committed out of order.
CREATE FUNCTION search.stamp_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_in := pg_current_xact_id()::text::bigint;
    RETURN NEW;
END $$;
CREATE TRIGGER stamp_change BEFORE INSERT OR UPDATE ON search.coach_document
    FOR EACH ROW EXECUTE FUNCTION search.stamp_change();

-- What was searched for, never by whom.
CREATE TABLE search.query_log (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    query           text NOT NULL CHECK (length(query) <= 100),
    filters         jsonb NOT NULL,
    hits            bigint NOT NULL CHECK (hits >= 0),
    at              timestamptz NOT NULL
);
CREATE INDEX query_log_at ON search.query_log (at, query);
CALL platform.fence('search.query_log', 'SELECT, INSERT, DELETE');
