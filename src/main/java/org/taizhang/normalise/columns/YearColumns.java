package org.taizhang.normalise.columns;

import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;

/** The columns of a table below headers of the report's year. */
final class YearColumns {
    private final FoundTable table;
    private final FormHeaders headers;

    YearColumns(FoundTable table) {
        this.table = table;
        headers = table.fit().headers();
    }

    /** What a column is: below such a header that year's, unless one beside it tells of all years or another is that already. */
    Optional<HeaderMatch> match(HeaderColumn column) {
        return headers.matchOfYear(column.words())
                .filter(m -> table.header().columns().stream()
                        .noneMatch(o -> o.index() != column.index()
                                && (isSame(o, m) || o.isUnderTheSameAs(column) && isOfAllYears(o))))
                .or(() -> headers.match(column.words()));
    }

    private boolean isSame(HeaderColumn column, HeaderMatch match) {
        Optional<Form.Field> field = field(headers.match(column.words()));
        return field.isPresent() && field.equals(field(Optional.of(match)));
    }

    private boolean isOfAllYears(HeaderColumn column) {
        return field(headers.match(column.words()))
                .filter(f -> f.steady()
                        || table.form().primaryKey().contains(f.name())
                        || f.cumulative() && headers.matchOfYear(column.words()).isEmpty())
                .isPresent();
    }

    private static Optional<Form.Field> field(Optional<HeaderMatch> match) {
        return match.flatMap(m -> m instanceof HeaderMatch.Named n ? Optional.of(n.field()) : Optional.empty());
    }
}
