package org.taizhang.normalise;

import java.util.regex.Pattern;
import org.taizhang.sheet.Cell;

/** Tells lines over a table, such as its title, who reports and when, from the parents of a header. */
final class TableLines {
    private static final Pattern LABELLED = Pattern.compile("^[\\p{L}()/ ]{2,12}:\\s*\\S");

    private final Vocabulary words;
    /** A month or day as a whole text. */
    private final Pattern time;

    TableLines(Vocabulary words) {
        this.words = words;
        String day =
                "\\s*[0-3]?[0-9]\\s*(?:" + TimeWords.any(words.language.dates().day()) + ")";
        time = Pattern.compile("(?:" + words.times.year + ")\\s*" + words.times.month + "(?:" + day + ")?"
                + "|(?:19|20)[0-9]{2}[-./](?:1[0-2]|0?[1-9])(?:[-./][0-3]?[0-9])?");
    }

    /** @param hits how many of the row's cells some form knows as headers */
    boolean is(GridRow row, int hits) {
        // A parent may be worded as a title is.
        boolean mayBeTitle = hits < 2 || row.cells().size() < 3;
        return row.cells().stream()
                        .anyMatch(
                                c -> (words.labels.isLabelled(c.text()) || mayBeTitle && words.titles.isTitle(c.text()))
                                        && !words.knows(c.text()))
                || hits == 0 && (isLabelled(row.cells().get(0)) || hasOneTime(row));
    }

    private static boolean isLabelled(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && LABELLED.matcher(Labels.plain(cell.text())).find();
    }

    /** One time beside other words is that of the table; several are parents of what was so at each. */
    private boolean hasOneTime(GridRow row) {
        return row.cells().stream().filter(this::isTime).count() == 1;
    }

    private boolean isTime(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                || time.matcher(Labels.plain(cell.text())).matches();
    }
}
