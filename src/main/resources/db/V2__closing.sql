-- What a county's reports of a form said up to a period, summed up at the end of a day, so that a night need not read them
-- again. Follows from the other relations; taken away as soon as something of those periods changes.
CREATE TABLE closing (
    county TEXT NOT NULL,
    form TEXT NOT NULL,
    day TEXT NOT NULL,
    through TEXT NOT NULL,
    units TEXT NOT NULL,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    terms TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (county, form)
);
