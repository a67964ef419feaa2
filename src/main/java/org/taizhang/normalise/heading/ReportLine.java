package org.taizhang.normalise.heading;

import java.util.HashSet;
import java.util.List;
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
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Tells a line that says whose table of which period follows, in cells of their own: a title, an office, a period, or
 * what stands behind their labels, and nothing else.
 *
 * <p>Two periods, or two counties, side by side are parents.
 */
final class ReportLine {
    private final Vocabulary words;
    private final Set<String> labels;
    private final Set<String> dayLabels;
    private final Pattern exact;
    private final Pattern vague;

    ReportLine(Vocabulary words) {
        this.words = words;
        SheetWords sheets = words.language().sheets();
        DateWords dates = words.language().dates();
        dayLabels = spelled(Stream.of(sheets.fillDate(), dates.dayLabels()));
        labels = spelled(Stream.of(
                sheets.reportingUnit(), sheets.fillDate(), sheets.footer(), dates.dayLabels(), dates.periodLabels()));
        exact = exact(words.times(), dates);
        vague = vague(words.times(), dates);
    }

    private static Set<String> spelled(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).map(ReportLine::label).collect(Collectors.toUnmodifiableSet());
    }

    private static String label(String text) {
        String spelled = Spelling.of(text);
        return spelled.endsWith(":") ? spelled.substring(0, spelled.length() - 1) : spelled;
    }

    /** What tells a period as a whole text, or the time up to which is counted. */
    private static Pattern exact(TimeWords times, DateWords dates) {
        String filler = "[\\s.,]{0,3}(?:(?:" + TimeWords.any(dates.filler()) + ")\\s*)?";
        String year = "(?:" + times.year() + ")";
        String part = partAlone(dates);
        String months = "(?:" + times.monthNumber() + "\\s*(?:" + TimeWords.any(dates.month()) + ")?\\s*"
                + times.range() + "\\s*)?" + times.month();
        String end = "\\s*(?:" + times.day() + ")?";
        return whole(
                times,
                "(?:" + year + "\\s*)?" + months + end,
                "(?:" + times.day() + "\\s*)?" + months + filler + year,
                year + "\\s*" + part,
                part + filler + year,
                "(?:19|20)[0-9]{2}[-./](?:1[0-2]|0?[1-9])(?:[-./][0-3]?[0-9])?");
    }

    /** What does so only beside a label or an office, since it may head columns: a year or its end, a part of none. */
    private static Pattern vague(TimeWords times, DateWords dates) {
        return whole(times, times.year(), partAlone(dates));
    }

    private static String partAlone(DateWords dates) {
        return "(?:"
                + TimeWords.any(dates.yearParts().keySet().stream()
                        .filter(TimeWords::standsAlone)
                        .toList())
                + ")";
    }

    private static Pattern whole(TimeWords times, String... periods) {
        String end = "(?:" + times.end() + ")?";
        return Pattern.compile(
                "(?:" + times.until() + ")?\\s*" + end + "\\s*(?:" + String.join("|", periods) + ")\\s*" + end);
    }

    /**
     * Whether a row is such a line.
     *
     * @param plain whether all headers below are told apart by their own words
     */
    boolean is(GridRow row, boolean plain) {
        Set<County> counties = new HashSet<>();
        boolean labelled = false;
        boolean office = false;
        boolean exactly = false;
        int periods = 0;
        String label = "";
        for (Cell c : row.cells()) {
            String before = label;
            label = label(c);
            if (!label.isEmpty()) continue;
            labelled |= !before.isEmpty();
            if (isPeriod(c)) {
                exactly |= isExact(c);
                if (!dayLabels.contains(before)) periods++;
                continue;
            }
            Set<County> named = words.counties().in(c.text());
            counties.addAll(named);
            boolean ofOffice = !named.isEmpty() || words.rows().isOffice(c);
            office |= ofOffice;
            if (before.isEmpty() && !ofOffice && !isTitle(c) && !hasLabel(c)) return false;
        }
        boolean tells = labelled && office || exactly || periods > 0 && (labelled || office);
        return tells && periods < 2 && counties.size() < 2 && (plain || labelled);
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

    private boolean isPeriod(Cell cell) {
        return isExact(cell) || vague.matcher(Labels.plain(cell.text())).matches();
    }

    private boolean isExact(Cell cell) {
        return cell.kind() == Cell.Kind.DATE
                || exact.matcher(Labels.plain(cell.text())).matches();
    }
}
