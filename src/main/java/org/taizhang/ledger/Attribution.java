package org.taizhang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;

/** To which report of a file each finding belongs: that of its sheet, else the first. */
final class Attribution {
    private final List<List<Finding>> findings = new ArrayList<>();

    Attribution(Reading reading, List<Draft> drafts) {
        Map<Optional<String>, Integer> bySheet = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            findings.add(new ArrayList<>());
            int index = i;
            drafts.get(i).tables().forEach(t -> bySheet.putIfAbsent(t.sheet(), index));
        }
        if (drafts.isEmpty()) return;
        for (Finding f : reading.findings())
            findings.get(bySheet.getOrDefault(f.sheet(), 0)).add(f);
    }

    /** The findings of a report, by its place in the file. */
    List<Finding> of(int draft) {
        return findings.get(draft);
    }
}
