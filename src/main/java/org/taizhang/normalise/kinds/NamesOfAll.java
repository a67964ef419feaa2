package org.taizhang.normalise.kinds;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Initials;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** Tells the totals that have the name of all rows in place of a key: that of the county itself, or a word for it. */
final class NamesOfAll {
    private final Vocabulary words;
    private final TableShape shape;
    private final Lookahead ahead;
    private final Set<String> county = new HashSet<>();
    private final Initials initials;

    NamesOfAll(Vocabulary words, TableShape shape, Lookahead ahead, Optional<County> of) {
        this.words = words;
        this.shape = shape;
        this.ahead = ahead;
        // A short name may be that of a place within the county, too.
        of.ifPresent(c -> Stream.concat(Stream.of(c.name()), c.aliases().stream())
                .filter(name -> name.startsWith(c.name()))
                .forEach(name -> county.add(Spelling.of(name))));
        initials = new Initials(county);
    }

    /**
     * Whether a row has such a name, or a word for it in place of a serial number, and numbers alone, beside others that
     * have names.
     *
     * @param dataSeen whether one of these came before it
     */
    boolean has(GridRow row, boolean dataSeen) {
        Optional<Cell> serial = shape.serialOf(row);
        Optional<Cell> name = shape.nameOf(row);
        boolean named = serial.isEmpty()
                ? name.filter(this::isOfAll).isPresent()
                : name.isEmpty() && serial.filter(words.rows()::isWhole).isPresent();
        if (!named) return false;
        boolean numbers = row.cells().stream().anyMatch(c -> !shape.isKey(c.column()) && CellText.isNumeric(c));
        return numbers && shape.hasNameAlone(row, words) && (dataSeen || others());
    }

    private boolean others() {
        return ahead.peek(0)
                .flatMap(shape::nameOf)
                .filter(c -> c.kind() == Cell.Kind.TEXT && !isOfAll(c))
                .isPresent();
    }

    private boolean isOfAll(Cell name) {
        if (name.kind() != Cell.Kind.TEXT) return false;
        return words.rows().isWhole(name)
                || initials.mayBegin(name.text()) && county.contains(Spelling.of(name.text()));
    }
}
