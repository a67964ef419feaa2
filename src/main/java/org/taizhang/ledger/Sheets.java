package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report and the correction sheets of it that count, in the order in which they came: what of each is settled by those that
 * came after it.
 */
final class Sheets {
    private final List<Sheet> sheets = new ArrayList<>();

    /**
     * One of them.
     *
     * @param keys of the rows that were stored
     * @param refused how many rows were not
     */
    private record Sheet(long id, Optional<Long> corrects, RowDoubts doubts, Set<String> keys, int refused) {
        int rows() {
            return keys.size() + refused;
        }
    }

    void add(Stored s, RowDoubts doubts, Set<String> keys) {
        sheets.add(new Sheet(s.id(), s.corrects(), doubts, keys, doubts.refused()));
    }

    /** The one about to be entered. */
    void add(Draft draft, Stored corrected) {
        Set<String> keys = draft.keys();
        sheets.add(new Sheet(
                Long.MAX_VALUE,
                Optional.of(corrected.id()),
                RowDoubts.NONE,
                keys,
                Math.max(0, draft.rowCount() - keys.size())));
    }

    /** What is settled of all. */
    Settled settled() {
        Settled all = Settled.NONE;
        for (int i = 0; i < sheets.size(); i++) {
            RowDoubts doubts = sheets.get(i).doubts();
            if (isSettled(i)) all = all.plus(new Settled(doubts.errors(), doubts.warnings()));
        }
        return all;
    }

    private boolean isSettled(int at) {
        Sheet sheet = sheets.get(at);
        Set<Long> beneath = new HashSet<>(Set.of(sheet.id()));
        Set<String> cameBack = new HashSet<>();
        for (Sheet later : sheets.subList(at + 1, sheets.size())) {
            if (later.corrects().filter(beneath::contains).isPresent()) {
                beneath.add(later.id());
                cameBack.addAll(later.keys());
                if (cameBack.size() + later.refused() >= sheet.doubts().rows()) return true;
            } else if (says(later, sheet)) return true;
        }
        return false;
    }

    /** Whether a sheet beside another has all rows that were in doubt there, or in the report that both correct. */
    private boolean says(Sheet later, Sheet earlier) {
        if (earlier.doubts().rows() == earlier.doubts().keys().size()
                && later.keys().containsAll(earlier.doubts().keys())) return true;
        return later.corrects().equals(earlier.corrects())
                && sheets.stream()
                        .filter(s -> later.corrects().filter(c -> c == s.id()).isPresent())
                        .anyMatch(s -> later.rows() >= s.doubts().rows());
    }
}
