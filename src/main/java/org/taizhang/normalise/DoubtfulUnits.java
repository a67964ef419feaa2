package org.taizhang.normalise;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.value.Code;

/** Says of each line over the tables of a sheet that it names a unit which is not known, so that the numbers went without it. */
final class DoubtfulUnits {
    private final Findings findings;
    private final Findings.Place sheet;
    private final Set<Preamble.Line> said = new HashSet<>();

    DoubtfulUnits(Findings findings, Findings.Place sheet) {
        this.findings = findings;
        this.sheet = sheet;
    }

    void check(Preamble preamble) {
        for (Preamble.Line line : preamble.doubtfulUnits())
            if (said.add(line))
                findings.add(sheet, line, Code.INCONSISTENT, "unit.doubtful", Map.of("unit", line.text()));
    }
}
