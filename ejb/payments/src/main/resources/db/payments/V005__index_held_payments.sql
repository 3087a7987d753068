-- What is held now, for the gauge: captured, and neither earned nor sent back.
CREATE INDEX payment_held ON payments.payment (currency) INCLUDE (amount, refund_due, refunded)
    WHERE captured_at IS NOT NULL AND (refund_due IS NULL OR refunded < refund_due);
