package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * What the lines above a table say.
 *
 * @param titles its titles and other lines, in order
 * @param reportingUnits who reports
 * @param units the units named, in their spelling
 * @param fillDates when it was filled in
 * @param doubtfulUnits lines of units of which none is known for sure
 */
public record Preamble(
        List<Line> titles,
        List<Line> reportingUnits,
        List<String> units,
        List<String> fillDates,
        List<Line> doubtfulUnits) {

    private static final int LABEL = 8;
    private static final int LABEL_AND_UNITS = 40;
    /** So many cells at most a row has that holds a title and the units. */
    private static final int BESIDE_TITLE = 2;

    /**
     * A text and the cell in which it stands.
     *
     * @param text in {@link Labels#plain}, without its label
     * @param written all that stands in the cell
     */
    public record Line(String text, int row, int column, String written) {}

    public static Preamble of(List<GridRow> rows, Vocabulary words) {
        Preamble found = new Preamble(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (GridRow written : rows) {
            GridRow row = words.line(written);
            if (row.cells().size() <= BESIDE_TITLE) found.addUnitsAlone(row, words);
            Labels.Kind open = null;
            for (int i = 0; i < row.cells().size(); i++) {
                Cell cell = row.cells().get(i);
                List<Labels.Part> parts = words.labels().partsOf(written(row, i, words));
                for (Labels.Part part : parts) {
                    Labels.Kind kind = open != null && part.kind() == Labels.Kind.TITLE ? open : part.kind();
                    open = part.text().isEmpty() && part.kind() != Labels.Kind.TITLE ? part.kind() : null;
                    if (!part.text().isEmpty())
                        found.add(
                                kind,
                                new Line(part.text(), row.number(), cell.column(), CellText.of(cell.text())),
                                words);
                }
            }
        }
        return found;
    }

    /** A cell's text; a label without its colon, where units, an office or a day stand beside it, with one. */
    private static String written(GridRow row, int i, Vocabulary words) {
        String text = row.cells().get(i).text();
        if (words.labels().isLabelled(text)) return text;
        if (isUnitLabel(row, i, words)) return text + ":";
        if (isNamedBeside(row, i, words)) return text + ":";
        return text.length() > LABEL_AND_UNITS ? text : labelled(text, words);
    }

    /** Whether a cell is a label of who reports or when, and the one right beside it what it names, which is no title. */
    private static boolean isNamedBeside(GridRow row, int i, Vocabulary words) {
        Cell label = row.cells().get(i);
        return row.at(label.column() + 1)
                .map(Cell::text)
                .filter(named -> words.labels().isNamed(label.text(), named)
                        && !words.titles().isTitle(named))
                .isPresent();
    }

    /** A text that is a label without its colon and units, with one. */
    private static String labelled(String text, Vocabulary words) {
        return words.labels()
                .withColon(text)
                .filter(l -> !words.statements()
                        .alone(l.substring(l.indexOf(':') + 1))
                        .isEmpty())
                .orElse(text);
    }

    /** Whether a cell is a label of units, with or without its colon, and the next one names units. */
    static boolean isUnitLabel(GridRow row, int i, Vocabulary words) {
        String text = row.cells().get(i).text();
        return i + 1 < row.cells().size()
                && text.length() < LABEL
                && words.labels().isLabelled(text + ":")
                && !words.units()
                        .listed(Labels.plain(row.cells().get(i + 1).text()))
                        .isEmpty();
    }

    /** Takes up the units in the row's last cell, if it holds nothing else and is not what is left of an amount to fill in. */
    private void addUnitsAlone(GridRow row, Vocabulary words) {
        if (row.cells().isEmpty()) return;
        String first = Labels.plain(row.cells().get(0).text());
        String last = Labels.plain(row.cells().get(row.cells().size() - 1).text());
        boolean asks = first.endsWith(":") && !words.labels().isLabelled(first);
        units.addAll(words.statements().alone(asks ? first + last : last));
    }

    private void add(Labels.Kind kind, Line line, Vocabulary words) {
        boolean titled = kind == Labels.Kind.TITLE && words.titles().isTitle(line.text());
        boolean labelled = kind == Labels.Kind.REPORTING_UNIT || kind == Labels.Kind.FILL_DATE;
        if (titled || labelled) units.addAll(words.statements().behind(line.text()));
        switch (kind) {
            case TITLE -> {
                titles.add(line);
                units.addAll(words.statements().in(line.text()));
            }
            case REPORTING_UNIT -> reportingUnits.add(line);
            case FILL_DATE -> fillDates.add(line.text());
            case UNITS -> {
                String text = withoutBrackets(line.text());
                units.addAll(words.units().listed(text));
                if (words.units().isDoubtful(text)) doubtfulUnits.add(line);
            }
        }
    }

    /** A line in which a comma stands for the end of brackets, since another thing may be said behind them. */
    private static String withoutBrackets(String text) {
        return text.replaceAll("[(\\[\\u3010\\u3014]", " ").replaceAll("[)\\]\\u3011\\u3015]", ", ");
    }

    /** The lines that say a form's title and more. */
    public List<Line> titles(Vocabulary words) {
        return titles.stream().filter(t -> words.titles().isTitle(t.text())).toList();
    }

    /** The text that names the forms, the longest wins. */
    public Optional<org.taizhang.campaign.Form> form(Vocabulary words) {
        return titles.stream()
                .flatMap(t -> words.titles().named(t.text()).stream())
                .findFirst();
    }

    /** This one, with what it lacks from another that stands above it. */
    public Preamble over(Preamble other) {
        return new Preamble(
                titles.isEmpty() ? other.titles : titles,
                reportingUnits.isEmpty() ? other.reportingUnits : reportingUnits,
                units.isEmpty() ? other.units : units,
                fillDates.isEmpty() ? other.fillDates : fillDates,
                doubtfulUnits.isEmpty() && units.isEmpty() ? other.doubtfulUnits : doubtfulUnits);
    }
}
