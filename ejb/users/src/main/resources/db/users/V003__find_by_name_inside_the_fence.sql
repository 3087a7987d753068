-- Neither lower() nor LIKE is leakproof, so the fence kept both away from the index of V002.
ALTER TABLE users.profile ADD COLUMN name_to_find text GENERATED ALWAYS AS (lower(display_name)) STORED;
CREATE INDEX profile_by_name_to_find ON users.profile (name_to_find text_pattern_ops, person_id);
