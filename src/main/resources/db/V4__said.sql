-- The keys that stand in refused rows of a report alone, as a list in JSON; nothing where there are none.
ALTER TABLE report ADD COLUMN refused_json TEXT;
-- Whether its rows say nothing but what a template fills in.
ALTER TABLE report ADD COLUMN unfilled INTEGER NOT NULL DEFAULT 0;
