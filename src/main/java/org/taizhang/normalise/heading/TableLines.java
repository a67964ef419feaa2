package org.taizhang.normalise.heading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Tells lines over a table, such as its title, who reports and when, from the parents of a header. */
final class TableLines {
    private static final int OFFICE_AND_TIME = 2;
    private static final int LABEL_AND_UNITS = 2;
    private static final Pattern LABELLED = Pattern.compile("^[\\p{L}()/ ]{2,12}:\\s*\\S");

    private static final Pattern LABEL = Pattern.compile("[\\p{L}()/ ]{2,12}:\\s*");
    private static final Pattern BEHIND = Pattern.compile("^([\\p{L}\\p{N}]{2,40})\\s*\\([^()]*\\)$");

    private final Vocabulary words;
    private final ReportLine reports;
    /** A month or day as a whole text. */
    private final Pattern time;

    /** A year or its end as a whole text, by its number or by a word for it. */
    private final Pattern vague;
    /** A month of a year anywhere. */
    private final Pattern dated;

    TableLines(Vocabulary words) {
        this.words = words;
        reports = new ReportLine(words);
        dated = Pattern.compile(
                "(?:" + words.times().year() + ")\\s*" + words.times().month());
        String day = "\\s*(?:[0-3]?[0-9]\\s*(?:"
                + TimeWords.any(words.language().dates().day()) + ")|"
                + words.times().day() + ")";
        vague = Pattern.compile("(?:" + words.times().year() + "|"
                + TimeWords.any(words.language().dates().years().keySet()) + ")\\s*(?:"
                + words.times().end() + ")?");
        String until = "(?:" + words.times().until() + ")?\\s*";
        time = Pattern.compile(until + "(?:(?:" + words.times().year() + ")\\s*)?"
                + words.times().month() + "(?:" + day + "|"
                + words.times().end() + ")?"
                + "|(?:19|20)[0-9]{2}[-./](?:1[0-2]|0?[1-9])(?:[-./][0-3]?[0-9])?"
                + "|(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])");
    }

    /**
     * Whether a row is such a line.
     *
     * @param hits how many of its cells some form knows as headers
     * @param below the row that follows
     */
    boolean is(GridRow row, int hits, Optional<GridRow> below, Merges merges) {
        // A parent may be worded as a title is, and have its unit in brackets.
        boolean mayBeTitle = hits < 2 || row.cells().size() < 3;
        boolean worded = row.cells().stream()
                .filter(c -> !words.knows(c.text()) && !isAmongHeaders(c, row, hits))
                .anyMatch(c -> mayBeTitle ? isWorded(c) : isLabelledItself(c.text()));
        return isOfUnits(row, below)
                || worded && below.filter(b -> isOver(row, b)).isEmpty()
                || hits == 0
                        && (isLabelled(row.cells().get(0)) || hasLabelApart(row) || isOfPeriod(row, below, merges));
    }

    /** Whether a label has known headers beside it and around it, and not what it names. */
    private boolean isAmongHeaders(Cell label, GridRow row, int hits) {
        return hits > 2
                && !isCertain(label)
                && row.at(label.column() + 1)
                        .or(() -> row.at(label.column() - 1))
                        .filter(c -> words.knows(c.text()))
                        .isPresent();
    }

    private boolean isOfPeriod(GridRow row, Optional<GridRow> below, Merges merges) {
        boolean plain = below.filter(TableLines::repeats).isEmpty();
        return plain && isTimed(row) || reports.is(row, below, merges, plain);
    }

    /** Whether it is a label of units and units beside it, and no parent that stands left of all below it or names a leaf. */
    private boolean isOfUnits(GridRow row, Optional<GridRow> below) {
        if (row.cells().size() != LABEL_AND_UNITS || !Preamble.isUnitLabel(row, 0, words)) return false;
        Cell label = row.cells().get(0);
        return below.filter(b -> label.column() < b.cells().get(0).column()
                        || b.at(label.column())
                                .filter(leaf -> isNamedBy(label, leaf))
                                .isPresent())
                .isEmpty();
    }

    /** Whether some form knows a leaf under a parent alone. */
    private boolean isNamedBy(Cell parent, Cell leaf) {
        HeaderWords upper = words.spelling().of(parent.text());
        HeaderWords lower = words.spelling().of(leaf.text());
        return words.forms().stream()
                .anyMatch(f -> f.match(List.of(lower)).isEmpty()
                        && f.match(List.of(upper, lower)).isPresent());
    }

    private boolean isWorded(Cell cell) {
        return words.labels().isLabelled(cell.text()) || words.titles().isTitle(cell.text());
    }

    /** Whether it has a label, and not only a unit's in brackets behind words that are no title. */
    private boolean isLabelledItself(String text) {
        if (!words.labels().isLabelled(text)) return false;
        Matcher bracketed = BEHIND.matcher(Labels.plain(text));
        return words.titles().isTitle(text)
                || !bracketed.matches()
                || words.labels().isLabelled(bracketed.group(1));
    }

    /** Whether a cell has a label and what it names, or is a title with its month, as no parent is. */
    private boolean isCertain(Cell cell) {
        String text = cell.text();
        if (words.titles().isTitle(text) && dated.matcher(Labels.plain(text)).find()) return true;
        return isLabelledItself(text)
                && words.labels().partsOf(text).stream()
                        .anyMatch(
                                p -> p.kind() != Labels.Kind.TITLE && !p.text().isEmpty());
    }

    /** Whether a known header has nothing below it, while all that is worded as a line is has words below it. */
    private boolean isOver(GridRow row, GridRow below) {
        if (below.number() != row.following()) return false;
        if (row.cells().stream().anyMatch(this::isCertain)) return false;
        boolean open = false;
        for (Cell c : row.cells()) {
            Optional<Cell> leaf = below.at(c.column());
            boolean known = words.knows(c.text());
            if (leaf.isEmpty() ? !known && isWorded(c) : CellText.isNumeric(leaf.get())) return false;
            open |= known && leaf.isEmpty();
        }
        return open;
    }

    private static boolean isLabelled(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && LABELLED.matcher(Labels.plain(cell.text())).find();
    }

    /** Whether what its first cell names stands in the next, which is no parent such as a total beside another. */
    private boolean hasLabelApart(GridRow row) {
        return !words.rows().isTotal(row.cells().get(1))
                && LABEL.matcher(Labels.plain(row.cells().get(0).text())).matches()
                && !LABEL.matcher(Labels.plain(row.cells().get(1).text())).matches();
    }

    /** A time beside whoever reports is that of the table; beside more it is a parent, as several are. */
    private boolean isTimed(GridRow row) {
        return row.cells().size() <= OFFICE_AND_TIME
                && row.cells().stream().filter(this::isTime).count() == 1
                && row.cells().stream()
                        .allMatch(c -> isTime(c)
                                || !vague.matcher(Labels.plain(c.text())).matches());
    }

    /** Whether a row is two times and nothing else, which are parents. */
    boolean areTimes(GridRow row) {
        return row.cells().size() == OFFICE_AND_TIME
                && row.cells().stream()
                        .allMatch(c -> isTime(c)
                                || vague.matcher(Labels.plain(c.text())).matches());
    }

    /** Whether a header has the same words twice, so that its parents tell them apart. */
    private static boolean repeats(GridRow header) {
        Set<String> seen = new HashSet<>();
        return !header.cells().stream().allMatch(c -> seen.add(Spelling.of(c.text())));
    }

    /** Whether a cell says a month or day, and nothing else. */
    boolean isTime(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                || time.matcher(Labels.plain(cell.text())).matches();
    }
}
