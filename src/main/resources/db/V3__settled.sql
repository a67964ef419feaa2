-- How many of the findings of the report that it corrects a correction sheet settles.
ALTER TABLE report ADD COLUMN settled_errors INTEGER NOT NULL DEFAULT 0;
ALTER TABLE report ADD COLUMN settled_warnings INTEGER NOT NULL DEFAULT 0;
