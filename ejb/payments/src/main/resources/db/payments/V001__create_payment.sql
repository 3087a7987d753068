CREATE TABLE payments.payment (
    id                      uuid PRIMARY KEY,
    organisation_id         uuid NOT NULL,
    booking_id              uuid NOT NULL UNIQUE,
    player_person_id        uuid NOT NULL,
    player_name             text NOT NULL,
    coach_person_id         uuid NOT NULL,
    coach_name              text NOT NULL,
    description             text NOT NULL,
    amount                  bigint NOT NULL CHECK (amount > 0),
    currency                char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    commission_basis_points integer NOT NULL CHECK (commission_basis_points BETWEEN 0 AND 10000),
    coach_share             bigint NOT NULL CHECK (coach_share >= 0),
    commission              bigint NOT NULL CHECK (commission >= 0),
    refunded                bigint NOT NULL DEFAULT 0 CHECK (refunded >= 0),
    refund_due              bigint CHECK (refund_due >= 0),
    state                   text NOT NULL
        CHECK (state IN ('OPENING', 'OPEN', 'AUTHORIZED', 'CAPTURED', 'VOIDED', 'PARTIALLY_REFUNDED', 'REFUNDED')),
    payout                  text NOT NULL CHECK (payout IN ('PENDING', 'DUE', 'PAID', 'NONE')),
    intent_id               text UNIQUE,
    client_secret           text,
    charge_id               text,
    created_at              timestamptz NOT NULL,
    captured_at             timestamptz,
    version                 integer NOT NULL DEFAULT 0,
    CHECK (refunded <= amount AND refund_due <= amount),
    CHECK (coach_share + commission <= amount)
);
-- A coach's earnings, newest first.
CREATE INDEX payment_of_coach ON payments.payment (coach_person_id, id DESC) WHERE captured_at IS NOT NULL;
-- What waits for a payout account.
CREATE INDEX payment_payout_due ON payments.payment (coach_person_id) WHERE payout = 'DUE';
CALL platform.fence('payments.payment', 'SELECT, INSERT, UPDATE');

-- What is to be done at the processor. A row is committed before the call, and its id is the idempotency key of the call.
CREATE TABLE payments.processor_order (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    payment_id      uuid NOT NULL REFERENCES payments.payment (id),
    kind            text NOT NULL CHECK (kind IN ('CAPTURE', 'VOID', 'REFUND', 'TRANSFER')),
    amount          bigint NOT NULL CHECK (amount >= 0),
    currency        char(3) NOT NULL,
    destination     text,
    state           text NOT NULL CHECK (state IN ('NEW', 'CLAIMED', 'DONE', 'FAILED')),
    attempts        integer NOT NULL DEFAULT 0,
    refusals        integer NOT NULL DEFAULT 0,
    next_attempt_at timestamptz NOT NULL,
    error_code      text,
    processor_id    text,
    created_at      timestamptz NOT NULL,
    done_at         timestamptz,
    CHECK ((kind = 'TRANSFER') = (destination IS NOT NULL)),
    -- Paid out, refunded or captured twice is impossible by construction.
    UNIQUE (payment_id, kind)
);
CREATE INDEX processor_order_due ON payments.processor_order (next_attempt_at)
    WHERE state IN ('NEW', 'CLAIMED') AND kind <> 'CAPTURE';
CREATE INDEX processor_order_failed ON payments.processor_order (id) WHERE state = 'FAILED';
CALL platform.fence('payments.processor_order', 'SELECT, INSERT, UPDATE');

CREATE TABLE payments.payout_account (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    person_id       uuid NOT NULL UNIQUE,
    account_id      text UNIQUE,
    state           text NOT NULL CHECK (state IN ('CREATING', 'ONBOARDING', 'READY', 'RESTRICTED')),
    created_at      timestamptz NOT NULL,
    version         integer NOT NULL DEFAULT 0
);
CALL platform.fence('payments.payout_account', 'SELECT, INSERT, UPDATE');

-- The processor's events that were worked on; they name no organisation.
CREATE TABLE payments.processor_event (
    id          text PRIMARY KEY,
    type        text NOT NULL,
    received_at timestamptz NOT NULL
);
CALL platform.open('payments.processor_event', 'SELECT, INSERT');

-- One row per currency and night; the processor's sum goes on from the one before.
CREATE TABLE payments.reconciliation (
    id               uuid PRIMARY KEY,
    day              date NOT NULL,
    currency         char(3) NOT NULL,
    until            timestamptz NOT NULL,
    ledger_amount    bigint NOT NULL,
    processor_amount bigint NOT NULL,
    difference       bigint GENERATED ALWAYS AS (ledger_amount - processor_amount) STORED,
    UNIQUE (day, currency)
);
CALL platform.open('payments.reconciliation', 'SELECT, INSERT');
