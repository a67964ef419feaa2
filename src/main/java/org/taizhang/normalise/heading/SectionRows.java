package org.taizhang.normalise.heading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.NamedEntry;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Tells the kind of the rows below it, right under a header of names, from a further row of that header. */
final class SectionRows {
    private final Vocabulary words;

    SectionRows(Vocabulary words) {
        this.words = words;
    }

    /** Whether a row says nothing but the kind of those below it, under the header of their names. */
    boolean has(List<GridRow> above, GridRow row, Lookahead ahead, int steps) {
        Optional<Cell> name = BareKinds.in(row);
        if (name.isEmpty()) return false;
        GridRow header = above.get(above.size() - 1);
        Optional<HeaderWords> over =
                header.at(name.get().column()).map(c -> words.spelling().of(c.text()));
        return over.isPresent()
                && words.forms().stream()
                        .filter(f -> f.namesKey(List.of(over.get())))
                        .anyMatch(f -> f.form().fields().stream()
                                .filter(x -> x.type() == Form.Type.list)
                                .anyMatch(x -> isSection(f, x, header, name.get(), ahead, steps)));
    }

    private boolean isSection(
            FormHeaders form, Form.Field list, GridRow header, Cell name, Lookahead ahead, int steps) {
        NamedEntry names = words.entriesOf(list);
        Optional<Form.Entry> entry = names.section(name.text());
        if (entry.isEmpty()) return false;
        OptionalInt own = header.cells().stream()
                .filter(c -> form.match(List.of(words.spelling().of(c.text())))
                        .flatMap(HeaderMatch::field)
                        .filter(list::equals)
                        .isPresent())
                .mapToInt(Cell::column)
                .findFirst();
        BareKinds bare = new BareKinds(words, name.column(), own, names, r -> isMember(r, name.column()));
        return bare.isOverRows(ahead, steps) && bare.isFollowed(entry.get(), name, ahead, steps);
    }

    private static boolean isMember(GridRow row, int column) {
        return row.at(column).isPresent()
                && row.cells().stream().anyMatch(c -> c.column() > column && CellText.isNumeric(c));
    }
}
