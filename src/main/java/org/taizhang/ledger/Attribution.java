package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.reading.CellName;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;

/** To which report of a file each finding belongs: that of the table in which it lies, else of its sheet's first, else the first. */
final class Attribution {
    private final List<List<Finding>> findings = new ArrayList<>();

    Attribution(Reading reading, List<Draft> drafts) {
        Map<Optional<String>, TreeMap<Integer, Integer>> bySheet = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            findings.add(new ArrayList<>());
            int index = i;
            drafts.get(i)
                    .tables()
                    .forEach(t -> bySheet.computeIfAbsent(t.sheet(), s -> new TreeMap<>())
                            .putIfAbsent(begin(t), index));
        }
        if (drafts.isEmpty()) return;
        for (Finding f : reading.findings())
            findings.get(Optional.ofNullable(bySheet.get(f.sheet()))
                            .map(tables -> at(
                                    f.cell()
                                            .map(CellName::parse)
                                            .map(CellName::row)
                                            .orElse(0),
                                    tables))
                            .orElse(0))
                    .add(f);
    }

    /** The findings of a report, by its place in the file. */
    List<Finding> of(int draft) {
        return findings.get(draft);
    }

    private static int at(int row, NavigableMap<Integer, Integer> tables) {
        Map.Entry<Integer, Integer> above = tables.floorEntry(row);
        return (above == null ? tables.firstEntry() : above).getValue();
    }

    /** The row in which a table begins; of one that runs across or has no rows the sheet's first. */
    private static int begin(TableReading t) {
        return t.transposed() || t.rows().isEmpty()
                ? 1
                : Math.max(1, t.rows().get(0).row() - t.counts().header());
    }
}
