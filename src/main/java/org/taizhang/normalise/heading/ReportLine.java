package org.taizhang.normalise.heading;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.County;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Tells a line that says whose table of which period follows, in cells of their own: a title, an office, a period, or
 * what stands behind their labels, and nothing else.
 *
 * <p>Two periods, or two counties, side by side are parents, and so is a period that can only be that of columns.
 */
final class ReportLine {
    private final Vocabulary words;
    private final Set<String> labels;
    private final Set<String> dayLabels;
    private final Pattern period;
    /** A period of one month, up to no day that is said to be one. */
    private final Pattern month;
    /** A year or a part of no year, which heads columns. */
    private final Pattern vague;
    /** A part of a year. */
    private final Pattern part;

    ReportLine(Vocabulary words) {
        this.words = words;
        SheetWords sheets = words.language().sheets();
        DateWords dates = words.language().dates();
        dayLabels = spelled(Stream.of(sheets.fillDate(), dates.dayLabels()));
        labels = spelled(Stream.of(
                sheets.reportingUnit(), sheets.fillDate(), sheets.footer(), dates.dayLabels(), dates.periodLabels()));
        TimeWords times = words.times();
        String end = "(?:" + times.end() + ")?";
        String until = "(?:" + times.until() + ")?\\s*" + end + "\\s*";
        String ofMonth = "(?:" + month(times, dates) + ")\\s*" + end;
        String ofPart = "(?:" + partOfYear(times, dates) + ")\\s*" + end;
        String ofMonths = "(?:" + times.year() + ")?\\s*" + times.monthNumber() + "\\s*(?:"
                + TimeWords.any(dates.month()) + ")?\\s*" + times.range() + "\\s*" + times.month() + "\\s*" + end;
        month = Pattern.compile(ofMonth);
        part = Pattern.compile(ofPart);
        period = Pattern.compile(until + "(?:" + ofMonth + "|" + ofPart + "|" + ofMonths + ")");
        vague = Pattern.compile(until + "(?:" + times.year() + "|" + times.partAlone() + ")\\s*" + end);
    }

    private static Set<String> spelled(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).map(ReportLine::label).collect(Collectors.toUnmodifiableSet());
    }

    private static String label(String text) {
        String spelled = Spelling.of(text);
        return spelled.endsWith(":") ? spelled.substring(0, spelled.length() - 1) : spelled;
    }

    private static String month(TimeWords times, DateWords dates) {
        String day = "(?:" + times.day() + ")?";
        return String.join(
                "|",
                "(?:" + times.year() + ")?\\s*" + times.month() + "\\s*" + day,
                day + "\\s*" + times.month() + filler(dates) + "(?:" + times.year() + ")",
                "(?:19|20)[0-9]{2}[-./](?:1[0-2]|0?[1-9])(?:[-./][0-3]?[0-9])?");
    }

    private static String partOfYear(TimeWords times, DateWords dates) {
        String year = "(?:" + times.year() + ")";
        return year + "\\s*" + times.partAlone() + "|" + times.partAlone() + filler(dates) + year;
    }

    private static String filler(DateWords dates) {
        return "[\\s.,]{0,3}(?:(?:" + TimeWords.any(dates.filler()) + ")\\s*)?";
    }

    /**
     * Whether a row is such a line.
     *
     * @param plain whether all headers below are told apart by their own words
     */
    boolean is(GridRow row, Optional<GridRow> below, Merges merges, boolean plain) {
        Set<County> counties = new HashSet<>();
        boolean labelled = false;
        boolean office = false;
        int periods = 0;
        String label = "";
        for (int i = 0; i < row.cells().size(); i++) {
            Cell c = row.cells().get(i);
            String before = label;
            label = label(c);
            if (reachesDown(row, c, merges)) return false;
            if (!label.isEmpty()) continue;
            labelled |= !before.isEmpty();
            if (isTime(c)) {
                if (dayLabels.contains(before)) continue;
                if (isParent(row, i, below, merges)) return false;
                periods++;
                continue;
            }
            Set<County> named = words.counties().in(c.text());
            counties.addAll(named);
            boolean ofOffice = !named.isEmpty() || words.rows().places().isOffice(c);
            office |= ofOffice;
            if (before.isEmpty() && !ofOffice && !isTitle(c) && !hasLabel(c)) return false;
        }
        boolean tells = labelled && office || periods > 0;
        return tells && periods < 2 && counties.size() < 2 && (plain || labelled);
    }

    private static boolean reachesDown(GridRow row, Cell cell, Merges merges) {
        return merges.at(row.number(), cell.column())
                .filter(m -> m.lastRow() > row.number())
                .isPresent();
    }

    /**
     * Whether a time is that of columns below: merged over several, a year or a part of none, or over two headers or more
     * neither a month nor a part of a year as the form below is filled in for.
     */
    private boolean isParent(GridRow row, int i, Optional<GridRow> below, Merges merges) {
        Cell cell = row.cells().get(i);
        String text = Labels.plain(cell.text());
        boolean merged = merges.at(row.number(), cell.column())
                .filter(m -> m.lastColumn() > m.firstColumn())
                .isPresent();
        if (merged) return true;
        if (cell.kind() == Cell.Kind.DATE || month.matcher(text).matches()) return false;
        if (!period.matcher(text).matches()) return true;
        int to = i + 1 < row.cells().size() ? row.cells().get(i + 1).column() : Integer.MAX_VALUE;
        return below.filter(b -> b.number() == row.following())
                .filter(b -> b.between(cell.column(), to - 1).cells().size() > 1)
                .filter(b -> !part.matcher(text).matches() || !isOfParts(b))
                .isPresent();
    }

    /** Whether a header is best known to a form that is filled in for parts of a year. */
    private boolean isOfParts(GridRow header) {
        return words.forms().stream()
                .max(Comparator.comparingLong(f -> hits(f, header)))
                .filter(f -> f.form().period().kind().isLong())
                .isPresent();
    }

    private long hits(FormHeaders form, GridRow header) {
        return header.cells().stream()
                .filter(c -> form.match(List.of(words.spelling().of(c.text()))).isPresent())
                .count();
    }

    /** The label that a cell is, without its colon; empty where it is none. */
    private String label(Cell cell) {
        String label = label(cell.text());
        return labels.contains(label) ? label : "";
    }

    private boolean hasLabel(Cell cell) {
        int colon =
                CellText.mayHaveColon(cell.text()) ? Labels.plain(cell.text()).indexOf(':') : -1;
        return colon > 0
                && labels.contains(Spelling.of(Labels.plain(cell.text()).substring(0, colon)));
    }

    private boolean isTitle(Cell cell) {
        return words.titles().named(cell.text()).isPresent();
    }

    private boolean isTime(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) return true;
        String text = Labels.plain(cell.text());
        return period.matcher(text).matches() || vague.matcher(text).matches();
    }
}
