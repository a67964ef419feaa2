package org.taizhang.normalise.kinds;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Tells rows of a form in which nothing has been filled in yet: what was printed there says how, or counts and adds up. */
final class Blanks {
    private static final int LEAST_HINTS = 3;
    /** So far is looked for a row with a name. */
    private static final int NEAR = 30;

    private static final Pattern NOUGHT = Pattern.compile("0(\\.0{1,4})?%?");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z .,/()&'-]*");
    private static final Pattern OTHER = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    private final Vocabulary words;
    private final TableShape shape;
    private final Lookahead ahead;
    private final Set<String> hints;

    Blanks(Vocabulary words, TableShape shape, Lookahead ahead) {
        this.words = words;
        this.shape = shape;
        this.ahead = ahead;
        hints = Vocabulary.spelled(words.language().sheets().fillingHints());
    }

    /** Whether all that a row above the data says is how to fill it in. */
    boolean isHints(GridRow row) {
        return row.cells().size() >= LEAST_HINTS && row.cells().stream().allMatch(this::isHint);
    }

    /**
     * Whether a row above the data says the headers again in Latin letters, where these have others: words in all columns,
     * those of numbers among them, and no two the same.
     */
    boolean isTranslation(GridRow row) {
        return row.cells().size() >= LEAST_HINTS
                && row.cells().stream().allMatch(this::isTranslated)
                && shape.fields().stream().allMatch(c -> row.at(c.index()).isPresent())
                && shape.fields().stream().anyMatch(TableShape::adds)
                && row.cells().stream()
                                .map(c -> Spelling.of(c.text()))
                                .distinct()
                                .count()
                        == row.cells().size();
    }

    private boolean isTranslated(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && LATIN.matcher(cell.text().strip()).matches()
                && !words.isEmpty(cell.text())
                && shape.at(cell.column())
                        .filter(c -> OTHER.matcher(c.header()).find())
                        .isPresent();
    }

    private boolean isHint(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && (words.rows().isBracketed(cell) || hints.contains(Spelling.of(cell.text())));
    }

    /** Whether a row has a serial number and noughts for sums, but no name, and none with a name follows. */
    boolean isNumbered(GridRow row) {
        return shape.serialOf(row).filter(CellText::isNumeric).isPresent()
                && row.carried().isEmpty()
                && row.cells().stream().allMatch(c -> shape.isSerial(c.column()) || isNought(c))
                && !namesFollow();
    }

    private boolean isNought(Cell cell) {
        return !shape.isKey(cell.column())
                && (cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.TEXT)
                && NOUGHT.matcher(cell.text()).matches();
    }

    private boolean namesFollow() {
        for (int i = 0; i < NEAR; i++) {
            Optional<GridRow> next = ahead.peek(i);
            if (next.isEmpty()) return false;
            GridRow row = next.get();
            if (!row.cells().isEmpty()
                    && words.rows().kind(row, shape.leading(row), true).isEmpty()
                    && shape.nameOf(row).isPresent()) return true;
        }
        return false;
    }
}
