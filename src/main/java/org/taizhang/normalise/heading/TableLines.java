package org.taizhang.normalise.heading;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/** Tells lines over a table, such as its title, who reports and when, from the parents of a header. */
final class TableLines {
    private static final int OFFICE_AND_TIME = 2;
    private static final Pattern LABELLED = Pattern.compile("^[\\p{L}()/ ]{2,12}:\\s*\\S");

    private final Vocabulary words;
    /** A month or day as a whole text. */
    private final Pattern time;

    TableLines(Vocabulary words) {
        this.words = words;
        String day = "\\s*[0-3]?[0-9]\\s*(?:"
                + TimeWords.any(words.language().dates().day()) + ")";
        time = Pattern.compile(
                "(?:" + words.times().year() + ")\\s*" + words.times().month() + "(?:" + day + ")?"
                        + "|(?:19|20)[0-9]{2}[-./](?:1[0-2]|0?[1-9])(?:[-./][0-3]?[0-9])?");
    }

    /**
     * Whether a row is such a line.
     *
     * @param hits how many of its cells some form knows as headers
     * @param below the row that follows
     */
    boolean is(GridRow row, int hits, Optional<GridRow> below) {
        // A parent may be worded as a title is.
        boolean mayBeTitle = hits < 2 || row.cells().size() < 3;
        return row.cells().stream()
                        .anyMatch(c -> (words.labels().isLabelled(c.text())
                                        || mayBeTitle && words.titles().isTitle(c.text()))
                                && !words.knows(c.text()))
                || hits == 0
                        && (isLabelled(row.cells().get(0))
                                || isTimed(row)
                                        && below.filter(TableLines::repeats).isEmpty());
    }

    private static boolean isLabelled(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && LABELLED.matcher(Labels.plain(cell.text())).find();
    }

    /** A time beside whoever reports is that of the table; beside more it is a parent, as several are. */
    private boolean isTimed(GridRow row) {
        return row.cells().size() <= OFFICE_AND_TIME
                && row.cells().stream().filter(this::isTime).count() == 1;
    }

    /** Whether a header has the same words twice, so that its parents tell them apart. */
    private static boolean repeats(GridRow header) {
        Set<String> seen = new HashSet<>();
        return !header.cells().stream().allMatch(c -> seen.add(Spelling.of(c.text())));
    }

    private boolean isTime(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                || time.matcher(Labels.plain(cell.text())).matches();
    }
}
