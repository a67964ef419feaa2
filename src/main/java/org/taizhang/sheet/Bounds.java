package org.taizhang.sheet;

import java.io.InputStream;
import java.util.List;
import org.taizhang.campaign.Limits;

/**
 * The limits of one opened file and what has been read of it so far.
 *
 * <p>Text counts against what an archive may unfold to, since a few bytes can name a long shared string again and again.
 */
final class Bounds {
    private static final long HARMLESS = 64L << 20;
    /** Of a whole file, that is with its pictures and styles; an honest one reaches some 1:60 in its sheets alone. */
    private static final long RATIO = 120;

    private static final int MOST_MERGES = 1_000_000;

    private final Limits limits;
    private final Quota bytes;
    private final Quota characters;
    private final Quota cells;

    /**
     * @param fileBytes the size of the file, which all of its parts together unfold from
     */
    Bounds(Limits limits, long fileBytes) {
        this.limits = limits;
        long most = Math.min(limits.uncompressedBytes(), HARMLESS + RATIO * fileBytes);
        this.bytes = new Quota("unfolded bytes", most);
        this.characters = new Quota("characters", most);
        this.cells = new Quota("cells", limits.cells());
    }

    Limits limits() {
        return limits;
    }

    /** The bytes of a part as they unfold; a part that unfolds without measure is refused. */
    InputStream unfolding(String part, InputStream packed, long packedBytes) {
        return new UnfoldingStream(packed, packedBytes, bytes.meter(part), longestRun());
    }

    /** A text as long as a cell's may be, with each character written as a numeric reference. */
    private long longestRun() {
        return Math.max(1 << 16, 8L * limits.cellCharacters());
    }

    /** The counter of one pass over a sheet. */
    RowCounter rows(int sheet) {
        return new RowCounter(cells.meter(sheet), characters.meter(sheet), limits);
    }

    /** The same text, if it is not longer than a cell may be. */
    CharSequence cell(CharSequence text) {
        if (text.length() > limits.cellCharacters())
            throw Failure.tooLarge("characters of a cell", limits.cellCharacters());
        return text;
    }

    void column(int column) {
        if (column >= limits.columns()) throw Failure.tooLarge("columns", limits.columns());
    }

    /** The merged ranges of one sheet, which are held before its first row is read. */
    static void merges(List<Merge> merges) {
        if (merges.size() > MOST_MERGES) throw Failure.tooLarge("merged ranges", MOST_MERGES);
    }

    <T> List<T> sheets(List<T> sheets) {
        if (sheets.size() > limits.sheets()) throw Failure.tooLarge("sheets", limits.sheets());
        return sheets;
    }
}
