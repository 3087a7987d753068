-- The trace in which the event was written, as W3C traceparent; null when nothing was traced, or by a node of before.
ALTER TABLE platform.outbox ADD COLUMN traceparent text;
