package org.taizhang.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * One non-empty cell as it stands in the file.
 *
 * @param column 0-based column
 * @param kind what is stored
 * @param text what a reader of the sheet sees, with its line breaks; for a number its plain digits, with {@code %} where
 *     the format is a percentage, and with a unit that the format writes behind it
 * @param number for a number its value, rounded to the 15 digits that spreadsheets keep, never formatted
 * @param date for a number in a date format its day and time in the file's date system; empty where the serial is no day.
 *     In a file that counts its days from 1904 any plain number has the day that it would be
 * @param format for a number the format's code, where it says more than plain digits; for a text that of words that are
 *     still to be written around it
 * @param written the text with what is struck out in it, where something is; the cell's text is what is left, and may be none
 */
public record Cell(
        int column,
        Kind kind,
        String text,
        Optional<BigDecimal> number,
        Optional<LocalDateTime> date,
        Optional<String> format,
        Optional<String> written) {

    /** What is stored in a cell. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number in a date format. */
        DATE,
        BOOLEAN,
        /** A spreadsheet error such as {@code #REF!}. */
        ERROR,
        /** A formula without a stored value, or with a stored 0 that the file itself says to calculate anew. */
        NO_STORED_VALUE
    }

    /** A cell in which nothing is struck out. */
    public Cell(
            int column,
            Kind kind,
            String text,
            Optional<BigDecimal> number,
            Optional<LocalDateTime> date,
            Optional<String> format) {
        this(column, kind, text, number, date, format, Optional.empty());
    }

    /** The cell of which a part is struck out, or all. */
    Cell struck(String left) {
        return new Cell(
                column, Kind.TEXT, left, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(text));
    }

    /** A cell of text with the format that writes words around it. */
    Cell with(NumberFormat around) {
        return kind != Kind.TEXT || around.words().isEmpty() || text.isEmpty()
                ? this
                : new Cell(column, kind, text, number, date, around.code(), written);
    }

    /** A cell of text of which more is seen. */
    Cell seen(String words) {
        return new Cell(column, kind, words, number, date, Optional.empty(), written);
    }

    /** The same cell in another column. */
    public Cell in(int other) {
        return new Cell(other, kind, text, number, date, format, written);
    }

    /** Whether all that stands in it is struck out. */
    public boolean isStruckOut() {
        return written.isPresent() && text.isEmpty();
    }

    /** A cell of text. */
    public static Cell text(int column, String text) {
        return new Cell(column, Kind.TEXT, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A cell of a plain number. */
    public static Cell number(int column, BigDecimal value) {
        return new Cell(
                column, Kind.NUMBER, value.toPlainString(), Optional.of(value), Optional.empty(), Optional.empty());
    }

    static Cell bool(int column, boolean value) {
        return plain(column, Kind.BOOLEAN, value ? "TRUE" : "FALSE");
    }

    static Cell error(int column, String code) {
        return plain(column, Kind.ERROR, code);
    }

    /** A formula of which the file holds no result; its text is the formula where the file writes it out. */
    static Cell withoutValue(int column, String formula) {
        return plain(column, Kind.NO_STORED_VALUE, "=" + formula);
    }

    private static Cell plain(int column, Kind kind, String text) {
        return new Cell(column, kind, text, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
