-- Administrators look accounts up by the beginning of their address; the unique index cannot do so in every collation.
CREATE INDEX account_by_email_beginning ON identity.account (email text_pattern_ops);
