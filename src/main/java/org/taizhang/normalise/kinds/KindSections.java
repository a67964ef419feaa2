package org.taizhang.normalise.kinds;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.BareKinds;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;

/**
 * Finds headings written bare in the column of names, such as {@code Secondary} over secondary schools. A school may be
 * called so too and have told nothing yet; so the first stands over the table's first row, and another kind follows.
 */
final class KindSections {
    private final Vocabulary words;
    private final TableShape shape;
    private final KindNames kinds;
    private final Lookahead ahead;
    /** The entry of each list that heads the rows now. */
    private final Map<Form.Field, Form.Entry> headed = new HashMap<>();

    KindSections(Vocabulary words, TableShape shape, KindNames kinds, Lookahead ahead) {
        this.words = words;
        this.shape = shape;
        this.kinds = kinds;
        this.ahead = ahead;
    }

    /**
     * Whether a row is one.
     *
     * @param data whether rows stand above it
     */
    boolean has(GridRow row, boolean data) {
        Optional<Cell> name = BareKinds.in(row).filter(c -> shape.isKey(c.column()));
        return name.isPresent() && kinds.lists().stream().anyMatch(f -> heads(f, name.get(), data));
    }

    /** Takes note of a heading: from here on any other name of its list ends what it says. */
    void begin(Cell heading) {
        for (Form.Field f : kinds.lists())
            words.entriesOf(f).named(heading.text()).ifPresent(e -> headed.put(f, e));
    }

    private boolean heads(Form.Field list, Cell name, boolean data) {
        Optional<Form.Entry> entry = words.entriesOf(list).named(name.text());
        if (entry.isEmpty()) return false;
        OptionalInt own =
                shape.of(list.name()).stream().mapToInt(c -> c.index()).findFirst();
        BareKinds bare = new BareKinds(words, name.column(), own, words.entriesOf(list), shape::hasNumberOfName);
        if (!bare.isOverRows(ahead, 0)) return false;
        if (headed.containsKey(list)) return !entry.get().equals(headed.get(list));
        return !data
                && words.entriesOf(list).section(name.text()).isPresent()
                && bare.isFollowed(entry.get(), name, ahead, 0);
    }
}
