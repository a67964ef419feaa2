package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;
import org.taizhang.value.Value;

/**
 * What went back against a key's row of the latest period before: a step of an ordered list, a sum that may not shrink.
 * Where that row leaves it empty, the last value told before counts, as it does in figures.
 */
final class Regression implements Suspicion {
    private final Language language;
    private final LastTold lastTold;
    private final List<Form.Field> watched;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<LastTold.Asked, Gap> gaps = new LinkedHashMap<>();

    /** A value of a row where the row before has none. */
    private record Gap(TableReading table, RowReading row, Form.Field field, Value is) {}

    Regression(Form form, Language language, LastTold lastTold) {
        this.lastTold = lastTold;
        this.language = language;
        this.watched = form.fields().stream()
                .filter(f -> f.ordered() || f.cumulative())
                .toList();
    }

    @Override
    public List<Form.Field> fields() {
        return watched;
    }

    @Override
    public void meet(String key, TableReading table, RowReading row, RowsBefore.Before earlier) {
        for (Form.Field f : watched) {
            Value was = earlier.values().get(f.name());
            Value is = row.values().get(f.name());
            if (is == null) continue;
            if (was == null) gaps.put(new LastTold.Asked(key, f.name()), new Gap(table, row, f, is));
            else if (wentBack(f, was, is)) findings.add(finding(table, row, f, is, was, earlier.period()));
        }
    }

    private static boolean wentBack(Form.Field field, Value was, Value is) {
        if (was instanceof Value.Entry a && is instanceof Value.Entry b)
            return field.ordered() && field.step(b.id()) >= 0 && field.step(b.id()) < field.step(a.id());
        return was instanceof Value.Number a
                && is instanceof Value.Number b
                && field.cumulative()
                && b.amount().compareTo(a.amount()) < 0;
    }

    private Finding finding(TableReading table, RowReading row, Form.Field field, Value is, Value was, String period) {
        return new Finding(
                Severity.WARNING,
                Code.REGRESSED,
                table.sheet(),
                table.cell(row.row(), field.name()),
                Optional.of(field.name()),
                Optional.of(shown(field, is)),
                language.say(
                        "ledger.regressed",
                        Map.of(
                                "field", field.title(),
                                "value", shown(field, is),
                                "earlier", shown(field, was),
                                "period", language.period(period))),
                Optional.empty());
    }

    private String shown(Form.Field field, Value value) {
        if (value instanceof Value.Number n) return language.number(n.amount());
        return value instanceof Value.Entry e
                ? field.entry(e.id()).map(Form.Entry::name).orElse(e.id())
                : value.text();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        Map<LastTold.Asked, LastTold.Told> told = lastTold.of(gaps.keySet());
        gaps.forEach((asked, gap) -> {
            LastTold.Told was = told.get(asked);
            if (was != null && wentBack(gap.field(), was.value(), gap.is()))
                all.add(finding(gap.table(), gap.row(), gap.field(), gap.is(), was.value(), was.period()));
        });
        return all;
    }
}
