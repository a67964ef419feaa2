package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;

/** Whether what a report says can be, after what was said before; the earlier rows are read once for all suspicions. */
final class Plausibility {
    private final List<Suspicion> suspicions;
    private final Map<String, RowsBefore.Before> before;

    Plausibility(DSLContext db, Draft draft, Decisions decisions, Language language) {
        suspicions = List.of(
                new Regression(draft.form(), language, new LastTold(db, draft, decisions)),
                new UnitSlip(draft.form(), language),
                new CopiedTable(draft, language));
        Set<Form.Field> fields = new LinkedHashSet<>();
        suspicions.forEach(s -> fields.addAll(s.fields()));
        before = fields.isEmpty() || draft.nil()
                ? Map.of()
                : RowsBefore.read(
                        db,
                        new Rows(draft.table(), List.copyOf(fields)),
                        draft.table(),
                        draft.county(),
                        draft.period(),
                        decisions);
    }

    /** An accepted row of the report. */
    void meet(String key, TableReading table, RowReading row) {
        RowsBefore.Before earlier = before.get(key);
        if (earlier != null) suspicions.forEach(s -> s.meet(key, table, row, earlier));
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        suspicions.forEach(s -> all.addAll(s.findings()));
        return all;
    }
}
