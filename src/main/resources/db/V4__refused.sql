-- The keys that stand in refused rows of a report alone, as a list in JSON; nothing where there are none.
ALTER TABLE report ADD COLUMN refused_json TEXT;
