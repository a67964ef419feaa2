package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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
 * Tables that in every row say what was said for the period before, though the form expects change.
 *
 * <p>Rows without a value that moves, and rows that have come to their end, may stand still. A single value that moved, a
 * new row or one of another period shows that the table was filled in anew.
 */
final class CopiedTable implements Suspicion {
    private final Draft draft;
    private final Language language;
    private final Optional<Form.ExpectedChange> expected;
    private final List<Form.Field> watched;
    private final IdentityHashMap<TableReading, Tally> tallies = new IdentityHashMap<>();

    /** How many rows of a table are as before, and how many of them could have moved. */
    private static final class Tally {
        private int same;
        private int movable;
    }

    CopiedTable(Draft draft, Language language) {
        this.draft = draft;
        this.language = language;
        this.expected = draft.form().expectChange();
        this.watched = expected.isEmpty()
                ? List.of()
                : draft.form().fields().stream()
                        .filter(f -> f.type() == Form.Type.number || f.type() == Form.Type.list)
                        .toList();
    }

    @Override
    public List<Form.Field> fields() {
        return watched;
    }

    @Override
    public void meet(String key, TableReading table, RowReading row, RowsBefore.Before earlier) {
        if (watched.isEmpty()
                || !earlier.period().equals(draft.period().plus(-1).toString())) return;
        for (Form.Field f : watched)
            if (!same(row.values().get(f.name()), earlier.values().get(f.name()))) return;
        Tally tally = tallies.computeIfAbsent(table, t -> new Tally());
        tally.same++;
        if (couldHaveMoved(row)) tally.movable++;
    }

    private static boolean same(Value a, Value b) {
        if (a instanceof Value.Number x && b instanceof Value.Number y)
            return x.amount().compareTo(y.amount()) == 0;
        return a == null ? b == null : a.equals(b);
    }

    private boolean couldHaveMoved(RowReading row) {
        boolean moves = false;
        for (Form.Field f : watched) {
            Value v = row.values().get(f.name());
            if (v == null) continue;
            moves |= !f.steady() && f.type() == Form.Type.number || f.ordered();
            if (v instanceof Value.Entry e && isAtEnd(f, e.id())) return false;
        }
        return moves;
    }

    private boolean isAtEnd(Form.Field field, String entry) {
        return field.ordered()
                && expected.get()
                        .until()
                        .filter(u -> field.step(u) >= 0 && field.step(entry) >= field.step(u))
                        .isPresent();
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (TableReading t : draft.tables()) {
            Tally tally = tallies.get(t);
            if (tally != null && tally.movable >= expected.get().rows() && tally.same == accepted(t))
                findings.add(finding(t));
        }
        return findings;
    }

    private static long accepted(TableReading table) {
        long accepted = 0;
        for (RowReading r : table.rows()) if (r.accepted()) accepted++;
        return accepted;
    }

    private Finding finding(TableReading table) {
        return new Finding(
                Severity.WARNING,
                Code.INCONSISTENT,
                table.sheet(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                language.say(
                        "ledger.copied",
                        Map.of(
                                "period", language.period(draft.period()),
                                "earlier", language.period(draft.period().plus(-1)))),
                Optional.empty());
    }
}
