-- One booking as the product sends it, statement by statement in its three transactions, taken from PostgreSQL's log: the claim of the
-- Idempotency-Key, the booking itself, and the kept answer. Same role, same fence, same free slots as booking.lua, in other weeks.
-- pgbench -M prepared -D org=… -D first=… -D step=<clients> -D players=… -D coaches=… -D day=…
\set number :first + :client_id
\set first :first + :step
\set player :number % :players
\set hour :number / :players
\set coach :player + :players * (:hour % (:coaches / :players))
\set at :day + :hour / 12 * 86400 + (8 + :hour % 12) * 3600

BEGIN;
SELECT set_config('coachconnect.organisation', :org, true), set_config('lock_timeout', '10s', true),
    set_config('statement_timeout', '20s', true), set_config('idle_in_transaction_session_timeout', '30s', true);
INSERT INTO platform.idempotent_request AS r (person_id, key, organisation_id, fingerprint, started_at)
    SELECT (100000000000 + :player || '70008000000000000000')::uuid, 'anchor-' || :number, :org::uuid,
        md5(:number::text) || md5(:coach::text), now()
    FROM (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
    ON CONFLICT (person_id, key) DO UPDATE SET started_at = excluded.started_at
    WHERE r.fingerprint = excluded.fingerprint AND r.status IS NULL AND r.started_at < now() - interval '1 minute';
COMMIT;

BEGIN;
SELECT set_config('coachconnect.organisation', :org, true), set_config('lock_timeout', '10s', true),
    set_config('statement_timeout', '20s', true), set_config('idle_in_transaction_session_timeout', '30s', true);
SELECT id, accepted_at, answer_by, capture_attempts, completed_at, contest_until, created_at, due_at, history, hold_expires_at,
    reason, refund_amount, started_at, state, updated_at, version, instant_booking, note, offering_id, organisation_id, price_amount,
    price_currency, request_key,
    time_zone, title, coach_id, coach_name, coach_person_id, player_name, player_person_id, full_refund_minutes, partial_refund_minutes,
    partial_refund_points, proposed_blocked_from, proposed_blocked_to, proposed_ends_at, proposal_expires_at, proposed_by,
    proposed_starts_at, blocked_from, blocked_to, ends_at, starts_at
    FROM bookings.booking
    WHERE player_person_id = (100000000000 + :player || '70008000000000000000')::uuid AND request_key = 'anchor-' || :number;
SELECT p.id, p.bio, p.country, p.created_at, p.display_name, p.games, p.headline, p.languages, p.latitude, p.longitude, p.organisation_id,
    p.person_id, p.time_zone, p.verification, p.version, o.id, o.archived_at, o.buffer_after_minutes, o.buffer_before_minutes, o.coach_id,
    o.created_at, o.duration_minutes, o.game, o.instant_booking, o.minimum_notice_minutes, o.organisation_id, o.price_amount,
    o.price_currency, o.title, o.version, o.window_days, a.coach_id, a.organisation_id, a.overrides, a.time_zone, a.version, a.weekly
    FROM coaches.offering o, coaches.profile p, coaches.availability a
    WHERE o.id = (100000000000 + :coach || '7000b000000000000000')::uuid
        AND o.coach_id = (100000000000 + :coach || '7000a000000000000000')::uuid AND p.id = o.coach_id AND a.coach_id = o.coach_id;
SELECT pg_advisory_xact_lock(hashtextextended('bookings.calendar:' || person, 0))::text
    FROM unnest(ARRAY[(100000000000 + :player || '70008000000000000000')::uuid::text,
        (100000000000 + :coach || '70009000000000000000')::uuid::text]) AS person;
SELECT id, accepted_at, answer_by, capture_attempts, completed_at, contest_until, created_at, due_at, history, hold_expires_at,
    reason, refund_amount, started_at, state, updated_at, version, instant_booking, note, offering_id, organisation_id, price_amount,
    price_currency, request_key,
    time_zone, title, coach_id, coach_name, coach_person_id, player_name, player_person_id, full_refund_minutes, partial_refund_minutes,
    partial_refund_points, proposed_blocked_from, proposed_blocked_to, proposed_ends_at, proposal_expires_at, proposed_by,
    proposed_starts_at, blocked_from, blocked_to, ends_at, starts_at
    FROM bookings.booking
    WHERE player_person_id = (100000000000 + :player || '70008000000000000000')::uuid AND request_key = 'anchor-' || :number;
SELECT set_config('coachconnect.organisation', '*', true), set_config('lock_timeout', '10s', true),
    set_config('statement_timeout', '20s', true), set_config('idle_in_transaction_session_timeout', '30s', true);
SELECT id FROM bookings.booking
    WHERE (coach_person_id IN ((100000000000 + :coach || '70009000000000000000')::uuid, (100000000000 + :player || '70008000000000000000')::uuid)
        OR player_person_id IN ((100000000000 + :coach || '70009000000000000000')::uuid, (100000000000 + :player || '70008000000000000000')::uuid))
    AND starts_at > to_timestamp(:at) - interval '1 day' AND starts_at < to_timestamp(:at + 3600) + interval '1 day'
    AND ((coach_person_id = (100000000000 + :coach || '70009000000000000000')::uuid
        AND blocked && tstzrange(to_timestamp(:at), to_timestamp(:at + 3600), '[)'))
    OR (player_person_id IN ((100000000000 + :coach || '70009000000000000000')::uuid, (100000000000 + :player || '70008000000000000000')::uuid)
        AND session && tstzrange(to_timestamp(:at), to_timestamp(:at + 3600), '[)'))
    OR (coach_person_id = (100000000000 + :player || '70008000000000000000')::uuid
        AND session && tstzrange(to_timestamp(:at), to_timestamp(:at + 3600), '[)')))
    AND state IN ('HELD', 'PENDING_PAYMENT', 'AWAITING_COACH', 'CONFIRMED', 'IN_PROGRESS', 'DELIVERED', 'SETTLED', 'NO_SHOW_PLAYER',
        'NO_SHOW_COACH', 'DISPUTED') AND id IS DISTINCT FROM NULL::uuid LIMIT 1;
SELECT set_config('coachconnect.organisation', :org, true), set_config('lock_timeout', '10s', true),
    set_config('statement_timeout', '20s', true), set_config('idle_in_transaction_session_timeout', '30s', true);
INSERT INTO bookings.booking (id, accepted_at, answer_by, capture_attempts, completed_at, contest_until, created_at, due_at, history, hold_expires_at,
    reason, refund_amount, started_at, state, updated_at, version, instant_booking, note, offering_id, organisation_id, price_amount,
    price_currency, request_key,
    time_zone, title, coach_id, coach_name, coach_person_id, player_name, player_person_id, full_refund_minutes, partial_refund_minutes,
    partial_refund_points, proposed_blocked_from, proposed_blocked_to, proposed_ends_at, proposal_expires_at, proposed_by,
    proposed_starts_at, blocked_from, blocked_to, ends_at, starts_at)
    VALUES ((200000000000 + :number || '70008000000000000000')::uuid, NULL, NULL, 0, NULL, NULL, now(), now() + interval '15 minutes',
        'HELD@2027-01-07T16:00:00.123456Z', now() + interval '15 minutes', NULL, NULL, NULL, 'HELD', now(), 1, true, NULL,
        (100000000000 + :coach || '7000b000000000000000')::uuid, :org::uuid, 7700, 'EUR', 'anchor-' || :number, 'Europe/Berlin',
        'One hour of Valorant', (100000000000 + :coach || '7000a000000000000000')::uuid, 'Coach ' || :coach,
        (100000000000 + :coach || '70009000000000000000')::uuid, 'Player ' || :player,
        (100000000000 + :player || '70008000000000000000')::uuid, 1440, 120, 5000, NULL, NULL, NULL, NULL, NULL, NULL,
        to_timestamp(:at), to_timestamp(:at + 3600), to_timestamp(:at + 3600), to_timestamp(:at));
INSERT INTO platform.outbox (id, context, type, organisation_id, subject_id, body, traceparent, state)
    VALUES ((300000000000 + :number || '70008000000000000000')::uuid, 'bookings', 'BookingCreated', :org::uuid,
        (200000000000 + :number || '70008000000000000000')::uuid, repeat('anchor ', 120), NULL, 'SENT');
COMMIT;

BEGIN;
SELECT set_config('coachconnect.organisation', :org, true), set_config('lock_timeout', '10s', true),
    set_config('statement_timeout', '20s', true), set_config('idle_in_transaction_session_timeout', '30s', true);
UPDATE platform.idempotent_request SET status = 201, body = repeat('anchor ', 110)
    FROM (SELECT set_config('synchronous_commit', 'off', true)) AS unhurried
    WHERE person_id = (100000000000 + :player || '70008000000000000000')::uuid AND key = 'anchor-' || :number;
COMMIT;
