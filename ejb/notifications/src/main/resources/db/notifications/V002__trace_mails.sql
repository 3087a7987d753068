-- The trace in which the mail was written, as W3C traceparent.
ALTER TABLE notifications.mail ADD COLUMN traceparent text;
