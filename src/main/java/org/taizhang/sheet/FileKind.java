package org.taizhang.sheet;

/** The kinds of files that are understood. */
public enum FileKind {
    XLSX,
    XLS,
    HTML,
    XML_SPREADSHEET,
    ODS,
    TEXT
}
