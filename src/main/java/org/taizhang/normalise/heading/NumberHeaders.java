package org.taizhang.normalise.heading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Knows a header in which bare numbers name columns, such as years, months, grades or precincts. */
final class NumberHeaders {
    /** So many digits has a year with its month. */
    private static final int DIGITS = 6;
    /** What tells nothing of a row but its name and kind. */
    private static final Set<Form.Type> KINDS = EnumSet.of(Form.Type.text, Form.Type.list);

    private final Vocabulary words;

    NumberHeaders(Vocabulary words) {
        this.words = words;
    }

    /**
     * Whether the numbers of a row may be such: whole ones that rise or fall all along, beside the header of a form's key and
     * that of one of its numbers or dates; without the one it may be a line of sums, without the other all that is told stands
     * below the numbers. Where each has a header right before it and no two stand together, they are values in a line of names
     * and values.
     */
    boolean mayStandIn(GridRow row) {
        return areInOrder(row) && !arePairs(row.cells()) && areKnownBeside(row.cells());
    }

    private static boolean areInOrder(GridRow row) {
        int last = -1;
        int way = 0;
        for (Cell c : row.cells()) {
            if (!CellText.isNumeric(c)) continue;
            String text = c.text();
            if (text.isEmpty() || text.length() > DIGITS || !text.chars().allMatch(d -> d >= '0' && d <= '9'))
                return false;
            int number = Integer.parseInt(text);
            int step = last < 0 ? way : Integer.compare(number, last);
            if (last >= 0 && (step == 0 || way != 0 && step != way)) return false;
            way = step;
            last = number;
        }
        return true;
    }

    private boolean areKnownBeside(List<Cell> cells) {
        List<HeaderWords> known = cells.stream()
                .filter(c -> !CellText.isNumeric(c) && words.knows(c.text()))
                .map(c -> words.spelling().of(c.text()))
                .toList();
        return known.size() > 1 && words.forms().stream().anyMatch(f -> tells(f, known));
    }

    private static boolean tells(FormHeaders form, List<HeaderWords> known) {
        boolean key = false;
        boolean value = false;
        boolean kindsAlone = form.form().fields().stream().allMatch(f -> KINDS.contains(f.type()));
        for (HeaderWords header : known) {
            List<HeaderWords> path = List.of(header);
            if (form.namesKey(path)) key = true;
            else
                value |= form.match(path)
                        .flatMap(HeaderMatch::field)
                        .filter(f -> kindsAlone || !KINDS.contains(f.type()))
                        .isPresent();
        }
        return key && value;
    }

    private boolean arePairs(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            boolean number = CellText.isNumeric(cells.get(i));
            boolean before = CellText.isNumeric(cells.get(i - 1));
            if (number && (before || !words.knows(cells.get(i - 1).text()))) return false;
        }
        return true;
    }
}
