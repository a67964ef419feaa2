package org.taizhang.normalise.columns;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.context.CountyFinder;
import org.taizhang.value.ValueReader;

/** What the tables of one file share: its county, its findings, and the keys of each report in it. */
public final class FileState {
    private final Findings findings;
    private final ValueReader values;
    private final Optional<County> county;
    private final CountyFinder counties;
    private boolean refused;
    private final Map<String, KeyRows> keys = new HashMap<>();

    public FileState(Findings findings, ValueReader values, Optional<County> county, CountyFinder counties) {
        this.findings = findings;
        this.values = values;
        this.county = county;
        this.counties = counties;
    }

    /** Whether this is the first line that names another county; the file is refused once. */
    public boolean refuse() {
        boolean first = !refused;
        refused = true;
        return first;
    }

    public Findings findings() {
        return findings;
    }

    public ValueReader values() {
        return values;
    }

    public Optional<County> county() {
        return county;
    }

    public CountyFinder counties() {
        return counties;
    }

    /** The keys that a report has had so far, in whichever of its tables. */
    public KeyRows keys(Form form, Period period) {
        return keys.computeIfAbsent(form.name() + " " + period, k -> new KeyRows());
    }
}
