package org.taizhang.normalise.kinds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.columns.Column;
import org.taizhang.normalise.columns.TableShape;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.normalise.words.TotalWords;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Tells the totals whose key says of what: behind a word for totals nothing but the form's own nouns, such as
 * <i>total schools</i>, <i>total votes</i> or <i>total for the county</i>. A name that goes on otherwise may be anybody's.
 */
final class NamedTotals {
    private final TotalWords words;
    private final TableShape shape;
    private final Pattern nouns;
    private int rows;

    NamedTotals(Vocabulary words, TableShape shape, Optional<County> county) {
        this.words = words.totals();
        this.shape = shape;
        nouns = this.words.nothingBut(
                Stream.of(of(shape.form()), county.stream().flatMap(NamedTotals::of), words.county().stream())
                        .flatMap(s -> s));
    }

    private static Stream<String> of(Form form) {
        Stream<String> counted = form.fields().stream()
                .filter(f -> f.type() == Form.Type.number)
                .flatMap(f ->
                        Stream.concat(Stream.concat(Stream.of(f.title()), f.unit().stream()), f.synonyms().stream()));
        return Stream.concat(form.noun().stream(), counted);
    }

    private static Stream<String> of(County county) {
        return Stream.concat(Stream.of(county.name()), county.aliases().stream());
    }

    /** Takes note of a row of data. */
    void addRow() {
        rows++;
    }

    /** What a row with such a name is; how many rows there are is told beside them, and not held against them. */
    Optional<RowKind> kind(GridRow row) {
        if (shape.serialOf(row).filter(CellText::isNumeric).isPresent()) return Optional.empty();
        for (Column k : shape.keys()) {
            Optional<TotalWords.Named> named = row.at(k.index())
                    .filter(c -> c.kind() == Cell.Kind.TEXT)
                    .flatMap(c -> words.named(c.text()))
                    .filter(n -> nouns.matcher(n.of()).matches());
            if (named.isEmpty()) continue;
            List<Cell> numbers = numbers(row);
            if (numbers.isEmpty()) continue;
            if (numbers.size() == 1 && isCount(numbers.get(0))) return Optional.of(RowKind.OF_WHICH);
            return Optional.of(named.get().part() ? RowKind.SUBTOTAL : RowKind.TOTAL);
        }
        return Optional.empty();
    }

    private List<Cell> numbers(GridRow row) {
        return row.cells().stream()
                .filter(c -> shape.typeAt(c.column())
                                .filter(t -> t == Form.Type.number)
                                .isPresent()
                        && CellText.isNumeric(c))
                .toList();
    }

    private boolean isCount(Cell number) {
        return number.number()
                .map(n -> n.compareTo(BigDecimal.valueOf(rows)) == 0)
                .orElse(number.text().equals(Integer.toString(rows)));
    }
}
