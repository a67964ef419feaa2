package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Register;
import org.taizhang.ledger.AsOf;
import org.taizhang.value.Value;

/** The values that the city itself gives for known keys, which prevail over what the counties report. */
final class Given {
    private final Register register;

    Given(Campaign campaign) {
        register = new Register(campaign.settings().register());
    }

    /** The rows of a book's latest period, with the city's values in the place of the county's. */
    List<Line> present(Book book, String county) {
        return book.present().stream().map(over(book, county)).toList();
    }

    /** Puts the city's values in the place of the county's into rows of a book. */
    UnaryOperator<Line> over(Book book, String county) {
        return register.page(book.form().name(), county)
                .<UnaryOperator<Line>>map(page -> line -> prevailing(line, book.key(line.row()), page))
                .orElse(UnaryOperator.identity());
    }

    /** @param key the one by which the row counts now, which goes before its own where that was merged into it */
    private static Line prevailing(Line line, String key, Register.Page page) {
        AsOf.ReportRow row = line.row();
        Map<String, BigDecimal> given = page.given(key, line.period());
        if (given.isEmpty()) given = page.given(row.key(), line.period());
        if (given.isEmpty()) return line;
        Map<String, Value> values = new HashMap<>(row.values());
        given.forEach((field, n) -> values.put(field, new Value.Number(n)));
        return new Line(
                line.period(),
                line.report(),
                new AsOf.ReportRow(row.key(), row.sheet(), row.rowNo(), values, row.extras()));
    }
}
