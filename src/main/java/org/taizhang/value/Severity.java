package org.taizhang.value;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** What it stands on is not stored. */
    ERROR,
    /** Stored, but doubtful. */
    WARNING,
    /** Stored, and something had to be read into it. */
    INFO;

    /** As JSON and the database write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
