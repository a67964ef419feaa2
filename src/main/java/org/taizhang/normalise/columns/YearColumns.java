package org.taizhang.normalise.columns;

import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.heading.FirstRows;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;

/** The columns of a table below headers of the report's year. */
final class YearColumns {
    private final FoundTable table;
    private final FormHeaders headers;
    private final FirstRows rows;

    YearColumns(FoundTable table, FirstRows rows) {
        this.table = table;
        this.rows = rows;
        headers = table.fit().headers();
    }

    /**
     * What a column is: below such a header that year's, unless it tells in words what is no number, one beside it tells of
     * all years or of the year itself, or another is that already.
     */
    Optional<HeaderMatch> match(HeaderColumn column) {
        Optional<HeaderMatch> plain = headers.match(column.words());
        if (!headers.isBelowYear(column.words())) return plain;
        if (rows.areWords(column.index()))
            return plain.filter(m -> HeaderMatch.field(m)
                    .filter(f -> f.type() == Form.Type.number)
                    .isEmpty());
        if (table.header().beside(column).anyMatch(this::isYearItself))
            return plain.filter(
                    m -> HeaderMatch.field(m).filter(Form.Field::cumulative).isPresent());
        return headers.matchOfYear(column.words())
                .filter(m -> table.header().columns().stream()
                        .noneMatch(o -> o.index() != column.index() && isSame(headers.match(o.words()), m)))
                .filter(m -> table.header()
                        .beside(column)
                        .noneMatch(o -> isOfAllYears(o) || isSame(headers.matchOfYear(o.words()), m)))
                .or(() -> plain);
    }

    /** Whether it is named by nothing but the year, and is of no field for itself. */
    private boolean isYearItself(HeaderColumn column) {
        return headers.isYear(column.words()) && headers.match(column.words()).isEmpty();
    }

    private static boolean isSame(Optional<HeaderMatch> one, HeaderMatch other) {
        Optional<Form.Field> field = one.flatMap(HeaderMatch::field);
        return field.isPresent() && field.equals(HeaderMatch.field(other));
    }

    private boolean isOfAllYears(HeaderColumn column) {
        return headers.match(column.words())
                .flatMap(HeaderMatch::field)
                .filter(f -> f.steady()
                        || table.form().primaryKey().contains(f.name())
                        || f.cumulative() && headers.matchOfYear(column.words()).isEmpty())
                .isPresent();
    }
}
