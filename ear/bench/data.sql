-- The data of the benchmark, through the real schema: psql -v coaches=10000 -v bookings=100 (per coach).
-- Ids are made from numbers, so that the load can name them: coach 7 is 10000000-0007-7000-a000-000000000000. As in a UUIDv7 what differs
-- stands in front; the GiST indexes live on that.
\set ON_ERROR_STOP on
SET synchronous_commit = off;
SET maintenance_work_mem = '512MB';
SET coachconnect.organisation = '*';
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS pg_stat_statements;

CREATE FUNCTION pg_temp.id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (100000000000 + n || '7000' || kind || '000000000000000')::uuid $$;
-- Full hours from 8 to 19 UTC are open in every season.
CREATE FUNCTION pg_temp.hour(day integer, n bigint) RETURNS timestamptz LANGUAGE sql STABLE AS
    $$ SELECT date_trunc('day', now()) + make_interval(days => day, hours => 8 + (n % 12)::integer) $$;

INSERT INTO organisations.organisation (id, slug, name, created_at) VALUES (gen_random_uuid(), 'arena', 'Arena', now())
    ON CONFLICT (slug) DO NOTHING;
SELECT id AS organisation FROM organisations.organisation WHERE slug = 'arena' \gset

-- bcrypt of the SHA-256 that the product makes of a password; $2a$ and $2b$ are the same for such texts.
SELECT replace(crypt(encode(digest('coachconnect.password:bench-Passw0rd', 'sha256'), 'hex'), gen_salt('bf', 12)), '$2a$', '$2b$') AS hash \gset

CREATE TEMP TABLE person AS
    SELECT pg_temp.id('9', n) AS id, 'coach' || n AS login, 'COACH' AS role, 'Coach ' || n AS name FROM generate_series(0, :coaches - 1) n
    UNION ALL
    SELECT pg_temp.id('8', n), 'player' || n, 'PLAYER', 'Player ' || n FROM generate_series(0, 2 * :coaches - 1) n;
INSERT INTO identity.account (id, organisation_id, email, password_hash, roles, status, created_at, verified_at, version)
    SELECT id, :'organisation', login || '@bench.test', :'hash', role, 'ACTIVE', now(), now(), 1 FROM person;
INSERT INTO users.profile (person_id, organisation_id, display_name, time_zone, locale, currency, preferences, privacy, created_at, updated_at, version)
    SELECT id, :'organisation', name, 'Europe/Berlin', 'en', 'EUR', '{"notifications": {}}', '{"profile": "EVERYONE", "showPresence": true}', now(), now(), 1
    FROM person;
-- Everybody is signed in: the tokens that the load brings along name the session with the person's own id.
INSERT INTO identity.sign_in_session (id, organisation_id, person_id, device, created_at, last_used_at, expires_at)
    SELECT id, :'organisation', id, 'Benchmark', now(), now(), now() + interval '1 year' FROM person;

CREATE TEMP TABLE coach AS
    SELECT n, pg_temp.id('a', n) AS id, pg_temp.id('9', n) AS person_id, 'Coach ' || n AS name,
        (ARRAY['League of Legends', 'Valorant', 'Counter-Strike 2', 'Dota 2', 'Rocket League', 'Overwatch 2'])[1 + n % 6] AS game,
        (ARRAY['Gold', 'Platinum', 'Diamond', 'Master'])[1 + n % 4] AS rank,
        (ARRAY['de', 'en', 'es', 'fr', 'pl'])[1 + n % 5] AS language,
        45 + (n * 7919 % 1000) / 100.0 AS latitude, 5 + (n * 104729 % 1500) / 100.0 AS longitude,
        2000 + (n * 31 % 80) * 100 AS price, 2 + (n * 17 % 31) / 10.0 AS stars, 1 + n % 400 AS ratings
    FROM generate_series(0, :coaches - 1) n;
INSERT INTO coaches.profile (id, organisation_id, person_id, display_name, headline, bio, games, languages, country, latitude, longitude,
        time_zone, verification, created_at, version)
    SELECT id, :'organisation', person_id, name, 'Climb in ' || game || ' with ' || name,
        'I have coached ' || game || ' for years: lanes, map control, reviews of your games, and a plan for each week.',
        jsonb_build_array(jsonb_build_object('game', game, 'rank', rank, 'roles', jsonb_build_array('Any'))),
        jsonb_build_array(language, 'en'), 'DE', latitude, longitude, 'Europe/Berlin', 'VERIFIED', now(), 1
    FROM coach;
INSERT INTO coaches.offering (id, organisation_id, coach_id, title, game, duration_minutes, price_amount, price_currency, instant_booking,
        buffer_before_minutes, buffer_after_minutes, minimum_notice_minutes, window_days, created_at, version)
    SELECT pg_temp.id('b', n), :'organisation', id, 'One hour of ' || game, game, 60, price, 'EUR', true, 0, 0, 60, 365, now(), 1 FROM coach;
INSERT INTO coaches.availability (coach_id, organisation_id, time_zone, weekly, overrides, version)
    SELECT id, :'organisation', 'Europe/Berlin',
        (SELECT jsonb_agg(jsonb_build_object('day', day, 'hours', jsonb_build_object('fromMinute', 480, 'toMinute', 1320)))
            FROM unnest(ARRAY['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']) day), '[]', 1
    FROM coach;
INSERT INTO coaches.standing (coach_id, organisation_id, rating_mean, rating_count, next_free_at, next_free_check_at)
    SELECT id, :'organisation', stars, ratings, pg_temp.hour(1, n + 1), now() + interval '12 hours' FROM coach;
INSERT INTO search.coach_document (coach_id, organisation_id, profile, profile_at, next_free_at, next_free_known_at, rating_mean, rating_count,
        reputation, rating_at)
    SELECT c.id, :'organisation', jsonb_build_object('displayName', name, 'headline', p.headline, 'bio', p.bio, 'games', p.games::jsonb,
            'languages', p.languages::jsonb, 'country', 'DE', 'latitude', c.latitude, 'longitude', c.longitude, 'verification', 'VERIFIED',
            'prices', jsonb_build_array(jsonb_build_object('amount', price, 'currency', 'EUR'))),
        now(), pg_temp.hour(1, n + 1), now(), stars, ratings, stars / 5, now()
    FROM coach c JOIN coaches.profile p ON p.id = c.id;

-- Indexes and constraints are made again when the rows are there: the same result in a third of the time.
CREATE TEMP TABLE rebuilt AS
    SELECT format('ALTER TABLE bookings.booking DROP CONSTRAINT %I', conname) AS away,
        format('ALTER TABLE bookings.booking ADD CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)) AS again
    FROM pg_constraint WHERE conrelid = 'bookings.booking'::regclass AND contype IN ('p', 'u', 'x')
    UNION ALL
    SELECT format('DROP INDEX bookings.%I', relname), pg_get_indexdef(indexrelid)
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
    WHERE indrelid = 'bookings.booking'::regclass AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid);
SELECT away FROM rebuilt \gexec
-- Of each coach's sessions four fifths are past and settled, one fifth is to come; at one hour no player has two.
INSERT INTO bookings.booking (id, organisation_id, request_key, coach_id, coach_person_id, coach_name, player_person_id, player_name,
        offering_id, title, starts_at, ends_at, blocked_from, blocked_to, time_zone, price_amount, price_currency, instant_booking,
        full_refund_minutes, partial_refund_minutes, partial_refund_points, state, hold_expires_at, due_at, created_at, updated_at,
        version, history)
    SELECT pg_temp.id('c', i * :coaches + n), :'organisation', 'bench-' || i, id, person_id, name,
        pg_temp.id('8', player), 'Player ' || player, pg_temp.id('b', n), 'One hour of ' || game, at, at + interval '1 hour', at,
        at + interval '1 hour', 'Europe/Berlin', price, 'EUR', true, 1440, 120, 5000, state, at - interval '3 days',
        CASE state WHEN 'CONFIRMED' THEN at + interval '2 hours' END, at - interval '3 days', at, 3,
        'HELD@' || to_char(at - interval '3 days', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') || ',' || state || '@' || to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    FROM coach, generate_series(0, :bookings - 1) i,
        LATERAL (SELECT CASE WHEN i < :bookings * 4 / 5 THEN -1 - i ELSE i - :bookings * 4 / 5 + 1 END AS day) d,
        LATERAL (SELECT pg_temp.hour(day, n) AS at, (n + i * 7919) % (2 * :coaches) AS player,
            CASE WHEN day < 0 THEN 'SETTLED' ELSE 'CONFIRMED' END AS state) s;
SELECT again FROM rebuilt ORDER BY again LIKE 'CREATE%', again \gexec
INSERT INTO coaches.busy_time (booking_id, organisation_id, coach_person_id, busy_from, busy_to, released, booking_version)
    SELECT id, organisation_id, coach_person_id, blocked_from, blocked_to, false, version FROM bookings.booking WHERE state = 'CONFIRMED';

-- The conversation of player 0 and coach 0.
INSERT INTO messaging.conversation (id, organisation_id, members_key, last_activity_at)
    VALUES (pg_temp.id('d', 0), :'organisation',
        encode(digest(pg_temp.id('8', 0)::text || ',' || pg_temp.id('9', 0)::text, 'sha256'), 'hex'), now());
INSERT INTO messaging.participant (conversation_id, person_id, organisation_id, display_name)
    VALUES (pg_temp.id('d', 0), pg_temp.id('8', 0), :'organisation', 'Player 0'),
        (pg_temp.id('d', 0), pg_temp.id('9', 0), :'organisation', 'Coach 0');
VACUUM (ANALYZE);
CHECKPOINT;
