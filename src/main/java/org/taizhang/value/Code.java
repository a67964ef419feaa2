package org.taizhang.value;

import java.util.Locale;

/** What is the matter with a file, a row or a cell. */
public enum Code {
    UNREADABLE_FILE(Severity.ERROR),
    ENCRYPTED_FILE(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    NO_TABLE(Severity.ERROR),
    TOO_LARGE(Severity.ERROR),
    UNKNOWN_COUNTY(Severity.ERROR),
    COUNTY_MISMATCH(Severity.ERROR),
    MISSING_COLUMN(Severity.ERROR),
    AMBIGUOUS_COLUMN(Severity.ERROR),
    MISSING_VALUE(Severity.ERROR),
    NOT_A_NUMBER(Severity.ERROR),
    NOT_A_DATE(Severity.ERROR),
    IMPOSSIBLE_DATE(Severity.ERROR),
    NOT_IN_LIST(Severity.ERROR),
    OUT_OF_RANGE(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    INCONSISTENT(Severity.WARNING),
    TOTAL_MISMATCH(Severity.WARNING),
    REGRESSED(Severity.WARNING),
    DROPPED(Severity.WARNING),
    PERIOD_ASSUMED(Severity.WARNING),
    NO_STORED_VALUE(Severity.WARNING),
    ADDED_PART(Severity.WARNING),
    UNKNOWN_COLUMN(Severity.INFO),
    APPROXIMATE(Severity.INFO),
    SKIPPED_SHEET(Severity.INFO);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** How it weighs unless a finding says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** As JSON and the database write it, such as {@code not-a-number}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of this id. */
    public static Code of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
