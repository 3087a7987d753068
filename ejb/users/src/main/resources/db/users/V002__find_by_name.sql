-- Administrators look people up by the beginning of their name.
CREATE INDEX profile_by_name ON users.profile (lower(display_name) text_pattern_ops);
