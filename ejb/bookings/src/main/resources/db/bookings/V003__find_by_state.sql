-- Administrators look at everybody's bookings in a state, e.g. the disputed ones, the latest start first.
CREATE INDEX booking_in_state ON bookings.booking (state, starts_at, id);
