-- One file as it came.
CREATE TABLE submission (
    id ${id},
    county TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    channel TEXT NOT NULL,
    received_at TEXT NOT NULL,
    status TEXT NOT NULL,
    unit TEXT,
    received_day TEXT NOT NULL,
    corrects BIGINT,
    withdraws_json TEXT,
    excluded INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX submission_content ON submission (sha256);

-- What one submission says for one form and period. Its rows of history are those from first_row to last_row.
CREATE TABLE report (
    id ${id},
    submission_id BIGINT NOT NULL REFERENCES submission (id),
    form TEXT NOT NULL,
    county TEXT NOT NULL,
    unit TEXT,
    period TEXT NOT NULL,
    revision INTEGER NOT NULL,
    is_current INTEGER NOT NULL,
    kind TEXT NOT NULL,
    corrects BIGINT,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    received_day TEXT NOT NULL,
    row_count BIGINT NOT NULL,
    first_row BIGINT,
    last_row BIGINT,
    errors INTEGER NOT NULL,
    warnings INTEGER NOT NULL,
    columns_json TEXT NOT NULL,
    changes_json TEXT NOT NULL
);
CREATE INDEX report_of_period ON report (county, form, period);
CREATE INDEX report_of_submission ON report (submission_id);

-- From which day on a report counted, and from which day on no longer.
CREATE TABLE standing (
    report_id BIGINT NOT NULL REFERENCES report (id),
    since_day TEXT NOT NULL,
    until_day TEXT
);
CREATE INDEX standing_of_report ON standing (report_id);

CREATE TABLE finding (
    id ${id},
    submission_id BIGINT NOT NULL REFERENCES submission (id),
    severity TEXT NOT NULL,
    code TEXT NOT NULL,
    sheet TEXT,
    cell TEXT,
    field TEXT,
    raw TEXT,
    message TEXT NOT NULL,
    suggestion TEXT,
    report_id BIGINT REFERENCES report (id)
);
CREATE INDEX finding_of_submission ON finding (submission_id);

-- What is still to be done after a transaction.
CREATE TABLE errand (
    id ${id},
    submission_id BIGINT NOT NULL REFERENCES submission (id),
    kind TEXT NOT NULL,
    duplicate INTEGER NOT NULL,
    county TEXT NOT NULL,
    unit TEXT,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    channel TEXT NOT NULL,
    received_at TEXT NOT NULL,
    source TEXT NOT NULL,
    corrects BIGINT
);
CREATE INDEX errand_of_submission ON errand (submission_id);

-- The sum, modulo 2^256, of the hashes of all that was received or decided on a day.
CREATE TABLE received (
    day TEXT PRIMARY KEY,
    total TEXT NOT NULL
);

CREATE TABLE digest (
    id ${id},
    as_of TEXT NOT NULL,
    published_at TEXT NOT NULL,
    path TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    campaign_fingerprint TEXT NOT NULL,
    subject TEXT NOT NULL
);
CREATE INDEX digest_of_day ON digest (as_of);

CREATE TABLE message (
    id ${id},
    message_id TEXT NOT NULL UNIQUE,
    as_of TEXT NOT NULL,
    kind TEXT NOT NULL,
    county TEXT,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    path TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL,
    error TEXT,
    created_at TEXT NOT NULL,
    sent_at TEXT
);
CREATE INDEX message_due ON message (state, due_at);

-- Who decided what by command, when and why.
CREATE TABLE office_log (
    id ${id},
    at TEXT NOT NULL,
    day TEXT NOT NULL,
    who TEXT NOT NULL,
    act TEXT NOT NULL,
    about TEXT NOT NULL,
    why TEXT NOT NULL,
    after_submission BIGINT NOT NULL
);

-- What the office decided about keys: one is another, or, without another, one no longer counts.
CREATE TABLE key_decision (
    id ${id},
    form TEXT NOT NULL,
    county TEXT NOT NULL,
    key_text TEXT NOT NULL,
    into_text TEXT,
    day TEXT NOT NULL,
    last_report BIGINT NOT NULL,
    office_log_id BIGINT NOT NULL REFERENCES office_log (id)
);
CREATE INDEX key_decision_of_county ON key_decision (county, form);
