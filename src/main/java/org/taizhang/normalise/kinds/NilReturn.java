package org.taizhang.normalise.kinds;

import java.util.Set;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/** Tells the rows that say by a form's words for it that nothing has changed. */
public final class NilReturn {
    private static final int MOST_CELLS = 3;
    private static final int LONGEST = 60;

    private final TableShape shape;
    private final Set<String> words;

    public NilReturn(TableShape shape) {
        this.shape = shape;
        words = Vocabulary.spelled(shape.form().nilReturn());
    }

    /** Whether a row of few cells says so. */
    public boolean isSaidBy(GridRow row) {
        if (row.cells().size() > MOST_CELLS) return false;
        return row.cells().stream()
                .filter(c -> c.kind() == Cell.Kind.TEXT && c.text().length() < LONGEST)
                .map(c -> Spelling.of(c.text()))
                .anyMatch(t -> words.stream().anyMatch(t::contains));
    }

    /** Whether the word stands where a row's key would, with more words only where it is alone. */
    public boolean isKeyOf(GridRow row) {
        boolean alone = row.cells().stream().allMatch(c -> shape.isKey(c.column()) || shape.isSerial(c.column()));
        return row.cells().stream()
                .filter(c -> shape.isKey(c.column()))
                .map(c -> Spelling.of(c.text()))
                .anyMatch(t -> words.contains(t) || alone && words.stream().anyMatch(t::startsWith));
    }
}
