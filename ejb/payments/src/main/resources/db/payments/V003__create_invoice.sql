-- Locked while a number is taken and so without gaps: a transaction that rolls back gives its number back.
CREATE TABLE payments.invoice_counter (
    organisation_id uuid NOT NULL,
    series          text NOT NULL CHECK (series IN ('INVOICE', 'CREDIT_NOTE')),
    last_number     bigint NOT NULL CHECK (last_number > 0),
    PRIMARY KEY (organisation_id, series)
);
CALL platform.fence('payments.invoice_counter', 'SELECT, INSERT, UPDATE');

CREATE TABLE payments.invoice (
    id                 uuid PRIMARY KEY,
    organisation_id    uuid NOT NULL,
    payment_id         uuid NOT NULL REFERENCES payments.payment (id),
    kind               text NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
    number             bigint NOT NULL CHECK (number > 0),
    corrected_number   bigint,
    issuer_name        text NOT NULL,
    customer_name      text NOT NULL,
    coach_name         text NOT NULL,
    description        text NOT NULL,
    amount             bigint NOT NULL CHECK (amount > 0),
    tax_basis_points   integer NOT NULL CHECK (tax_basis_points >= 0),
    tax                bigint NOT NULL CHECK (tax >= 0),
    currency           char(3) NOT NULL,
    issued_at          timestamptz NOT NULL,
    CHECK ((kind = 'CREDIT_NOTE') = (corrected_number IS NOT NULL)),
    UNIQUE (organisation_id, kind, number),
    UNIQUE (payment_id, kind)
);
CALL platform.fence('payments.invoice', 'SELECT, INSERT');
