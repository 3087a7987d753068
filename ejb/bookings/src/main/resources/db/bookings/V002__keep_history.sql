-- The states a booking has reached, in their order, each with its time: 'HELD@2026-11-24T12:00:00Z,PENDING_PAYMENT@…'.
ALTER TABLE bookings.booking ADD COLUMN history text;

-- Of bookings made before, what their own row still tells.
CREATE FUNCTION pg_temp.step(state text, since timestamptz) RETURNS text LANGUAGE sql AS
    $$ SELECT state || '@' || to_char(since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') $$;
UPDATE bookings.booking SET history = concat_ws(',',
    pg_temp.step('HELD', created_at),
    CASE WHEN state <> 'IN_PROGRESS' THEN pg_temp.step('IN_PROGRESS', started_at) END,
    CASE WHEN state <> 'DELIVERED' THEN pg_temp.step('DELIVERED', completed_at) END,
    CASE WHEN state <> 'HELD' THEN pg_temp.step(state, CASE state WHEN 'DELIVERED' THEN completed_at ELSE updated_at END) END);

ALTER TABLE bookings.booking
    ALTER COLUMN history SET NOT NULL,
    ADD CONSTRAINT booking_history CHECK (history ~ '^HELD@[^,@]+(,[A-Z_]+@[^,@]+)*$');
