package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;

/** A county's institutions in the latest period of a form, as a table with sums. */
final class Schools {
    private Schools() {}

    /** The table of a book's rows as they prevail. */
    static Optional<Figures.SchoolTable> table(Book book, List<Line> lines, Optional<String> group) {
        if (book.periods().isEmpty()) return Optional.empty();
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        for (Form.Field f : book.form().fields()) {
            if (f.type() != Form.Type.number || f.rate()) continue;
            lines.stream()
                    .flatMap(l -> l.number(f.name()).stream())
                    .reduce(BigDecimal::add)
                    .ifPresent(sum -> sums.put(f.name(), sum));
        }
        return Optional.of(new Figures.SchoolTable(
                book.form().name(),
                book.periods().last().toString(),
                sums,
                lines.stream().map(l -> school(book, l, group)).toList()));
    }

    /** The same table with its schools on a shelf. */
    static Figures.SchoolTable shelved(Figures.SchoolTable table, Shelf shelf) {
        return new Figures.SchoolTable(table.form(), table.period(), table.sums(), shelf.keep(table.schools()));
    }

    private static Figures.School school(Book book, Line line, Optional<String> group) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (Form.Field f : book.form().fields()) line.number(f.name()).ifPresent(n -> values.put(f.name(), n));
        return new Figures.School(book.name(line), line.text(group), values, line.origin());
    }
}
