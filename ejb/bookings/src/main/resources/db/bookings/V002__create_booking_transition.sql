-- The states a booking has reached, in their order; written with the booking by the one place that changes its state.
CREATE TABLE bookings.booking_transition (
    booking_id      uuid NOT NULL REFERENCES bookings.booking (id),
    organisation_id uuid NOT NULL,
    step            integer NOT NULL CHECK (step >= 0),
    state           text NOT NULL CHECK (state IN (
        'HELD', 'PENDING_PAYMENT', 'AWAITING_COACH', 'CONFIRMED', 'IN_PROGRESS', 'DELIVERED', 'SETTLED', 'EXPIRED', 'DECLINED',
        'CANCELLED_BY_PLAYER', 'CANCELLED_BY_COACH', 'NO_SHOW_PLAYER', 'NO_SHOW_COACH', 'DISPUTED', 'REFUNDED')),
    reached_at      timestamptz NOT NULL,
    PRIMARY KEY (booking_id, step)
);
CALL platform.fence('bookings.booking_transition', 'SELECT, INSERT');

-- Of bookings made before, what their own row still tells.
INSERT INTO bookings.booking_transition (booking_id, organisation_id, step, state, reached_at)
SELECT id, organisation_id, row_number() OVER (PARTITION BY id ORDER BY rank) - 1, reached, since
FROM (
    SELECT id, organisation_id, 0 AS rank, 'HELD' AS reached, created_at AS since FROM bookings.booking
    UNION ALL
    SELECT id, organisation_id, 1, 'IN_PROGRESS', started_at FROM bookings.booking
        WHERE started_at IS NOT NULL AND state <> 'IN_PROGRESS'
    UNION ALL
    SELECT id, organisation_id, 2, 'DELIVERED', completed_at FROM bookings.booking
        WHERE completed_at IS NOT NULL AND state <> 'DELIVERED'
    UNION ALL
    SELECT id, organisation_id, 3, state, CASE state WHEN 'DELIVERED' THEN completed_at ELSE updated_at END
        FROM bookings.booking WHERE state <> 'HELD'
) known;
