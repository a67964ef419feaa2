package org.taizhang.normalise.words;

import java.util.regex.Pattern;
import org.taizhang.normalise.context.Labels;
import org.taizhang.sheet.Cell;

/** Tells words that read like a remark below a table, and not like a name. */
public final class Remarks {
    /** Marked, in brackets as a whole, with a short label or one of some words in letters, or a sentence to its end. */
    private static final Pattern REMARK = Pattern.compile("^[*\\u203b]|^\\([^()]*\\)$|^[\\p{L}()/ ]{1,12}:"
            + "|^[[\\p{L}\\p{M}()/' .-]&&[\\x00-\\x{2E7F}]]{1,40}:(?: |$)|[\u3002;\uff1b.!\uff01]$");

    /** The longest that names are which all stand in brackets, or end as a sentence does. */
    private static final int LONGEST_NAME = 20;

    private static final Pattern BRACKETED = Pattern.compile("^\\([^()]*\\)$");
    private static final Pattern ENDED = Pattern.compile("[\u3002;\uff1b.!\uff01]$");
    /** What parts one clause from the next. */
    private static final Pattern CLAUSES = Pattern.compile("[\uff0c,\u3002;\uff1b]\\s*[\\x{2E80}-\\x{FFFF}&&[\\p{L}]]");

    private Remarks() {}

    /** Whether a cell reads so. */
    public static boolean isOne(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && REMARK.matcher(Labels.plain(cell.text()).strip()).find();
    }

    /**
     * Whether a cell says more than any name does: a sentence of several clauses or a long one, or so much in brackets.
     * Marks, labels and stops alone stand with names, too.
     */
    public static boolean isSaid(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) return false;
        String text = Labels.plain(cell.text()).strip();
        boolean latin = text.chars().allMatch(c -> c < 0x2e80);
        boolean lengthy = text.length() > (latin ? 2 * LONGEST_NAME : LONGEST_NAME);
        if (BRACKETED.matcher(text).matches())
            return lengthy || CLAUSES.matcher(text).find();
        return ENDED.matcher(text).find() && (lengthy || CLAUSES.matcher(text).find());
    }
}
