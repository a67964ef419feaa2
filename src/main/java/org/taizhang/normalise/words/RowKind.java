package org.taizhang.normalise.words;

/** What a row of a table is. */
public enum RowKind {
    DATA,
    /** A row with the name of a kind: its total where it gives the sums of its rows, else one of data. */
    KIND_OR_DATA,
    TOTAL,
    SUBTOTAL,
    /** One of several rows of a total, each for the rows of one kind. */
    OF_KIND,
    /** A heading of a group that gives the sums of its rows. */
    HEADING,
    /** A part of the row above. */
    OF_WHICH,
    /** A name, by its serial number, over the rows below whose sums it gives. */
    WHOLE,
    /** A part, by its serial number, of a row above that has its numbers in its own. */
    PART,
    /** A heading of a group without numbers. */
    GROUP,
    /** A line below the table. */
    FOOTER,
    /** Any other line of words. */
    NOTE,
    /** A row below the end of the table that looks like none of its own. */
    APART,
    /** A row of which everything is struck out. */
    STRUCK_OUT,
    COLUMN_NUMBERS,
    /** The header once more, as at the top of a printed page. */
    HEADER_AGAIN,
    BLANK;

    /** Whether it is a row of data, or may be. */
    public boolean mayBeData() {
        return this == DATA || this == KIND_OR_DATA;
    }
}
