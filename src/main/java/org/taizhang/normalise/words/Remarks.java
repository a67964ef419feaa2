package org.taizhang.normalise.words;

import java.util.regex.Pattern;
import org.taizhang.normalise.context.Labels;
import org.taizhang.sheet.Cell;

/** Tells words that read like a remark below a table, and not like a name. */
public final class Remarks {
    /** Marked, in brackets as a whole, with a short label or one of some words in letters, or a sentence to its end. */
    private static final Pattern REMARK = Pattern.compile("^[*\\u203b]|^\\([^()]*\\)$|^[\\p{L}()/ ]{1,12}:"
            + "|^[[\\p{L}\\p{M}()/' .-]&&[\\x00-\\x{2E7F}]]{1,40}:(?: |$)|[\u3002;\uff1b.!\uff01]$");

    private Remarks() {}

    /** Whether a cell reads so. */
    public static boolean isOne(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && REMARK.matcher(Labels.plain(cell.text()).strip()).find();
    }
}
