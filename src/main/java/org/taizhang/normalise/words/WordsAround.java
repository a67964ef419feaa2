package org.taizhang.normalise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.SheetWords;
import org.taizhang.normalise.context.CountyFinder;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.sheet.Cell;

/** Tells by the words around a time in a line over a table whether it is the table's own. */
final class WordsAround {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Set<String> periods;
    private final Set<String> days;
    /** Labels before which a time may stand, though they have no colon. */
    private final Set<String> labels;

    private final Pattern who;
    private final Pattern whoAndName;
    /** What begins another end of a range. */
    private final Pattern other;

    private final FormTitles titles;
    private final CountyFinder counties;

    WordsAround(SheetWords sheets, DateWords dates, TimeWords times, FormTitles titles, CountyFinder counties) {
        this.titles = titles;
        this.counties = counties;
        periods = bare(Stream.of(dates.periodLabels(), dates.monthLabels()));
        days = bare(Stream.of(sheets.fillDate()));
        labels = bare(Stream.of(
                dates.periodLabels(),
                dates.monthLabels(),
                dates.yearLabels(),
                sheets.fillDate(),
                sheets.reportingUnit()));
        who = Pattern.compile("(?:" + TimeWords.any(bare(Stream.of(sheets.reportingUnit()))) + "):?");
        whoAndName = Pattern.compile(
                "(?:" + TimeWords.any(bare(Stream.of(sheets.reportingUnit(), sheets.unitLine()))) + "):\\s*[^\\s:]+");
        other = Pattern.compile("[(\\[]?(?:[0-9]|" + times.range() + ")");
    }

    private static Set<String> bare(Stream<List<String>> labels) {
        return labels.flatMap(List::stream)
                .map(TimeWords::plain)
                .map(WordsAround::bare)
                .map(l -> SPACE.matcher(l).replaceAll(""))
                .collect(Collectors.toSet());
    }

    private static String bare(String label) {
        return label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
    }

    /** Whether the table's own time may stand behind words of its first cell, or else behind those cells before it. */
    boolean mayBegin(List<Cell> cells, int first, String words, boolean day) {
        String before = words.isEmpty() && first > 0 ? plain(cells.get(first - 1)) : words;
        if (day) return days.contains(bare(before));
        return before.isEmpty()
                || periods.contains(bare(before))
                || counties.exactly(before).isPresent()
                || titles.endsWithTitle(before)
                || words.isEmpty() && isNamed(cells, first - 1);
    }

    /** Whether the cell before another is the label of when the sheet was filled in. */
    boolean isBehindDay(List<Cell> cells, int i) {
        return i > 0 && days.contains(bare(plain(cells.get(i - 1))));
    }

    /** Whether a cell says who reports or in which units, with its label in it or before it. */
    private boolean isNamed(List<Cell> cells, int i) {
        return whoAndName.matcher(Labels.plain(cells.get(i).text()).strip()).matches()
                || i > 0 && who.matcher(plain(cells.get(i - 1))).matches();
    }

    /** Whether words behind the table's own time in its last cell, or else the next cell, let it be that. */
    boolean mayGoOn(List<Cell> cells, int last, String words) {
        boolean within = !words.isEmpty();
        if (!within && last + 1 == cells.size()) return true;
        String behind = within ? words : plain(cells.get(last + 1));
        if (other.matcher(behind).lookingAt()) return false;
        return behind.contains(":")
                || labels.contains(behind)
                || titles.named(behind).isPresent();
    }

    static String plain(Cell cell) {
        return SPACE.matcher(Labels.plain(cell.text())).replaceAll("");
    }
}
