-- Double entry in minor units: a positive amount is a debit, a negative one a credit. Nothing is ever changed or deleted.
CREATE TABLE payments.ledger_account (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('PROCESSOR_BALANCE', 'HELD', 'COACH_PAYABLE', 'FEE_REVENUE',
                                                  'PROCESSOR_FEES', 'DISPUTE_RECEIVABLE', 'TAX')),
    subject_id      uuid,
    currency        char(3) NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    CHECK ((kind IN ('HELD', 'COACH_PAYABLE')) = (subject_id IS NOT NULL)),
    UNIQUE NULLS NOT DISTINCT (organisation_id, kind, subject_id, currency),
    UNIQUE (id, organisation_id, currency)
);
CALL platform.fence('payments.ledger_account', 'SELECT, INSERT');

CREATE TABLE payments.ledger_transaction (
    id              uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    booking_id      uuid NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('CAPTURE', 'REFUND', 'RELEASE', 'TRANSFER')),
    occurred_at     timestamptz NOT NULL,
    -- A step of a booking's money is booked once, however often it is reported.
    UNIQUE (booking_id, kind),
    UNIQUE (id, organisation_id)
);
CALL platform.fence('payments.ledger_transaction', 'SELECT, INSERT');

CREATE TABLE payments.ledger_entry (
    transaction_id  uuid NOT NULL,
    line            integer NOT NULL,
    organisation_id uuid NOT NULL,
    account_id      uuid NOT NULL,
    amount          bigint NOT NULL CHECK (amount <> 0),
    currency        char(3) NOT NULL,
    PRIMARY KEY (transaction_id, line),
    FOREIGN KEY (transaction_id, organisation_id) REFERENCES payments.ledger_transaction (id, organisation_id),
    FOREIGN KEY (account_id, organisation_id, currency)
        REFERENCES payments.ledger_account (id, organisation_id, currency)
);
CREATE INDEX ledger_entry_of_account ON payments.ledger_entry (account_id);
CALL platform.fence('payments.ledger_entry', 'SELECT, INSERT');

-- Runs as the tables' owner, so that the check sees every entry whatever organisation is set when the transaction commits.
CREATE FUNCTION payments.check_ledger_transaction() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    checked uuid := CASE TG_TABLE_NAME WHEN 'ledger_entry' THEN (to_jsonb(NEW) ->> 'transaction_id')::uuid
                                       ELSE (to_jsonb(NEW) ->> 'id')::uuid END;
BEGIN
    IF (SELECT count(*) FROM payments.ledger_entry WHERE transaction_id = checked) < 2 THEN
        RAISE EXCEPTION 'ledger transaction % needs at least two entries', checked USING ERRCODE = 'check_violation';
    END IF;
    IF EXISTS (SELECT FROM payments.ledger_entry WHERE transaction_id = checked
               GROUP BY currency HAVING sum(amount) <> 0) THEN
        RAISE EXCEPTION 'ledger transaction % does not balance', checked USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ledger_transaction_balances AFTER INSERT ON payments.ledger_transaction
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments.check_ledger_transaction();
CREATE CONSTRAINT TRIGGER ledger_entry_balances AFTER INSERT ON payments.ledger_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION payments.check_ledger_transaction();
