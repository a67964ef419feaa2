package org.taizhang.normalise.rows;

import org.taizhang.reading.Counts;

/**
 * Counts what becomes of each row of a table, empty ones between others too.
 *
 * <p>Lines of words below the last row wait: where a header follows they may belong to the next table.
 */
final class RowCounter {
    private int header;
    private int accepted;
    private int rejected;
    private int total;
    private int note;
    private int blank;
    private int counted;
    private int waiting;
    private int lastWaiting;
    /** Lines of text since the last row counted that are more of its record, or of those that wait. */
    private int more;

    /** Rows of a header, first or repeated. */
    void header(int first, int rows) {
        if (counted == 0) counted = first - 1;
        for (int i = 0; i < rows; i++) {
            commit(first + i);
            header++;
        }
    }

    void columnNumbers(int row) {
        commit(row);
        header++;
    }

    void data(int row, boolean stored) {
        commit(row);
        if (stored) accepted++;
        else rejected++;
    }

    void total(int row) {
        commit(row);
        total++;
    }

    /** A line that belongs to the table whatever follows. */
    void note(int row) {
        commit(row);
        note++;
    }

    /** A line that may belong to the next table. */
    void line(int row) {
        waiting++;
        lastWaiting = row;
    }

    /** Further lines of text that the record of the last row takes: they are no rows. */
    void more(int lines) {
        more += lines;
    }

    /** Lets the waiting lines go to the next table. */
    void release() {
        waiting = 0;
    }

    Counts counts() {
        if (waiting > 0) settle(lastWaiting);
        int seen = header + accepted + rejected + total + note + blank;
        return new Counts(seen, header, accepted, rejected, total, note, blank);
    }

    private void commit(int row) {
        settle(row - 1);
        counted = row;
    }

    /** Takes in what waits up to a row; what is neither is empty. */
    private void settle(int upTo) {
        blank += Math.max(0, upTo - counted - waiting - more);
        note += waiting;
        waiting = 0;
        more = 0;
        counted = Math.max(counted, upTo);
    }
}
