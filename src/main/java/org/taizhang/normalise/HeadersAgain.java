package org.taizhang.normalise;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.heading.HeaderBlock;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.rows.TableReader;

/**
 * Headers held against those of the tables above, which go on below them if they are the same.
 *
 * @param above the tables above, from left to right
 * @param found the tables that begin with the headers, likewise
 */
record HeadersAgain(List<TableReader> above, List<FoundTable> found) {
    /** Whether they are the headers of the tables above, as they stand again on a new page. */
    boolean areSame(Lookahead ahead) {
        if (above.isEmpty() || above.size() != found.size()) return false;
        for (int i = 0; i < above.size(); i++)
            if (!texts(above.get(i).table().header()).equals(texts(found.get(i).header()))
                    && !above.get(i).headerAgain().isWithoutUnits(found.get(i))
                    && !above.get(i).headerAgain().isWithoutLeaves(found.get(i), ahead)) return false;
        return true;
    }

    /**
     * Whether lines over them speak of another time than that of the table above, of other rows or units; asked of the same
     * headers only.
     */
    boolean isOfOthers(List<Preamble> over, SheetPeriods periods, Optional<Preamble> first) {
        for (int i = 0; i < over.size(); i++) {
            TableReader table = above.get(i);
            boolean otherTime = periods.said(table.table().form().period().kind(), over.get(i), first)
                    .filter(p -> !p.equals(table.period()))
                    .isPresent();
            if (otherTime || table.isOtherwise(over.get(i), found.get(i))) return true;
        }
        return false;
    }

    private static List<String> texts(HeaderBlock header) {
        return header.columns().stream()
                .map(c -> c.index() + Spelling.of(c.text()))
                .toList();
    }
}
