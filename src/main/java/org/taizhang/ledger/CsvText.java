package org.taizhang.ledger;

/** Text as it may stand in a CSV file that spreadsheets open. */
final class CsvText {
    /** What a spreadsheet takes for the beginning of a formula, narrow and wide. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvText() {}

    /** Text at whose beginning a spreadsheet would see a formula, with an apostrophe before it. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
