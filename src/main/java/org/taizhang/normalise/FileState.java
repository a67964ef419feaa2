package org.taizhang.normalise;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.value.ValueReader;

/** What the tables of one file share: its county, its findings, and the keys of each report in it. */
final class FileState {
    private final Findings findings;
    private final ValueReader values;
    private final Optional<County> county;
    private final CountyFinder counties;
    private boolean refused;
    private final Map<String, KeyRows> keys = new HashMap<>();

    FileState(Findings findings, ValueReader values, Optional<County> county, CountyFinder counties) {
        this.findings = findings;
        this.values = values;
        this.county = county;
        this.counties = counties;
    }

    /** Whether this is the first line that names another county; the file is refused once. */
    boolean refuse() {
        boolean first = !refused;
        refused = true;
        return first;
    }

    Findings findings() {
        return findings;
    }

    ValueReader values() {
        return values;
    }

    Optional<County> county() {
        return county;
    }

    CountyFinder counties() {
        return counties;
    }

    /** The keys that a report has had so far, in whichever of its tables. */
    KeyRows keys(Form form, Period period) {
        return keys.computeIfAbsent(form.name() + " " + period, k -> new KeyRows());
    }
}
