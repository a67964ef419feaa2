package org.taizhang.normalise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.campaign.County;
import org.taizhang.normalise.columns.FileState;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.value.Code;

/** Holds what the lines over the tables of a sheet say of the county against whose file it is. */
final class CountyCheck {
    private final Understanding with;
    private final FileState file;
    private final Findings.Place sheet;
    private boolean mismatch;
    private boolean named;

    CountyCheck(Understanding with, FileState file, Findings.Place sheet) {
        this.with = with;
        this.file = file;
        this.sheet = sheet;
    }

    /**
     * A title or reporting unit that names another county refuses the file; it is said once. Any other line is taken for a
     * title only where neither of these names the file's own county, and a note never.
     */
    void check(Preamble preamble) {
        if (file.county().isEmpty() || mismatch) return;
        County own = file.county().get();
        List<Preamble.Line> lines =
                preamble.titles().stream().filter(l -> !with.isNote(l.text())).toList();
        List<Preamble.Line> titles = lines.stream().filter(this::isTitle).toList();
        boolean owned = Stream.concat(titles.stream(), preamble.reportingUnits().stream())
                .anyMatch(l -> file.counties().in(l.text()).contains(own));
        named |= owned;
        Stream.concat((owned ? titles : lines).stream(), preamble.reportingUnits().stream())
                .filter(line -> isOthers(line, own))
                .findFirst()
                .ifPresent(line -> refuse(line, own));
    }

    private boolean isTitle(Preamble.Line line) {
        return with.words().titles().isTitle(line.text())
                || file.counties().exactly(line.text()).isPresent();
    }

    private boolean isOthers(Preamble.Line line, County own) {
        Set<County> counties = file.counties().in(line.text());
        named |= !counties.isEmpty();
        return !counties.isEmpty() && !counties.contains(own);
    }

    private void refuse(Preamble.Line line, County own) {
        mismatch = true;
        if (!file.refuse()) return;
        String found = file.counties().in(line.text()).iterator().next().name();
        file.findings()
                .add(
                        sheet,
                        line,
                        Code.COUNTY_MISMATCH,
                        "county.mismatch",
                        Map.of("found", found, "expected", own.name()));
    }

    /** Whether a title names another county. */
    boolean isMismatch() {
        return mismatch;
    }

    /** Whether a line over a table names a county at all. */
    boolean namesCounty() {
        return named;
    }
}
