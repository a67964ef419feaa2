package org.taizhang.receipt;

import java.util.Comparator;
import java.util.List;
import org.taizhang.reading.Finding;

/** Findings in the order in which people should see them. */
final class Worst {
    private Worst() {}

    /** So many of them at most, the gravest first, those of one weight in the order of their cells. */
    static List<Finding> first(List<Finding> findings, int most) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(most)
                .toList();
    }
}
