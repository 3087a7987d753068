-- The trace in which the order was placed, as W3C traceparent. A transfer is ordered later, when the payout is due and the
-- coach has an account: the payment keeps the trace for it.
ALTER TABLE payments.processor_order ADD COLUMN traceparent text;
ALTER TABLE payments.payment ADD COLUMN payout_traceparent text;
