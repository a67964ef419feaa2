package org.taizhang.normalise.context;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.County;

/** Tells which counties a text names, by name, alias or id or by those of their units, and which units of one county. */
public final class CountyFinder {
    private final NameFinder<County> counties;
    private final Map<String, NameFinder<Optional<County.ReportingUnit>>> units = new HashMap<>();

    /** @param localities what makes a name before it that of a smaller place */
    public CountyFinder(List<County> all, List<String> localities) {
        counties = new NameFinder<>(localities);
        for (County c : all) {
            counties.add(c, c.name()).add(c, c.id());
            c.aliases().forEach(a -> counties.add(c, a));
            c.units().forEach(u -> {
                counties.add(c, u.name());
                u.aliases().forEach(a -> counties.add(c, a));
            });
            if (c.units().size() > 1) units.put(c.id(), unitsOf(c, localities));
        }
        counties.ready();
    }

    /** By names and aliases alone, since an id may be a word of any title; the county's own name is no unit's. */
    private static NameFinder<Optional<County.ReportingUnit>> unitsOf(County county, List<String> localities) {
        NameFinder<Optional<County.ReportingUnit>> finder = new NameFinder<>(localities);
        finder.add(Optional.empty(), county.name());
        county.aliases().forEach(a -> finder.add(Optional.empty(), a));
        for (County.ReportingUnit u : county.units()) {
            finder.add(Optional.of(u), u.name());
            u.aliases().forEach(a -> finder.add(Optional.of(u), a));
        }
        return finder.ready();
    }

    /** The county that a whole text names. */
    public Optional<County> exactly(String text) {
        return counties.exactly(text);
    }

    /** The counties named in a text, in order. */
    public Set<County> in(String text) {
        return counties.in(text);
    }

    /** The units named in a text of a county that has several. */
    public Set<County.ReportingUnit> unitsIn(County county, String text) {
        NameFinder<Optional<County.ReportingUnit>> finder = units.get(county.id());
        if (finder == null) return Set.of();
        return finder.in(text).stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
