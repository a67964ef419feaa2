package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;
import static org.taizhang.campaign.FormCheck.keyed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.taizhang.campaign.County.ReportingUnit;

/** What must agree between the counties: each is told from the others by its id, name and aliases. */
final class RosterCheck {
    private final References references;

    RosterCheck(References references) {
        this.references = references;
    }

    void check(List<County> counties) {
        if (counties.isEmpty()) references.problem("counties", "A campaign has at least one county.");
        references.once("county", keyed("counties", counties, County::id, ".id"));
        Map<String, String> names = new LinkedHashMap<>();
        each(counties, "counties", (key, county) -> {
            names(names, key, county.name(), county.aliases());
            references.addresses(key + ".contact", county.contact());
            units(key + ".units", county.units());
        });
        references.once("name", names);
        Map<String, County> named = new HashMap<>();
        for (County county : counties) {
            named.put(Spelling.of(county.name()), county);
            county.aliases().forEach(alias -> named.put(Spelling.of(alias), county));
        }
        each(counties, "counties", (key, county) -> own(key + ".units", county, named));
    }

    /** A unit that bears another county's name would take that county's files for its own. */
    private void own(String key, County county, Map<String, County> named) {
        Map<String, String> names = new LinkedHashMap<>();
        each(county.units(), key, (at, unit) -> names(names, at, unit.name(), unit.aliases()));
        names.forEach((at, name) -> {
            County other = named.getOrDefault(Spelling.of(name), county);
            if (!other.equals(county))
                references.problem(
                        at, "\"" + name + "\" is a name of " + other.name() + "; a unit has names of its own.");
        });
    }

    private void units(String key, List<ReportingUnit> units) {
        references.once("unit", keyed(key, units, ReportingUnit::id, ".id"));
        Map<String, String> names = new LinkedHashMap<>();
        each(units, key, (at, unit) -> {
            names(names, at, unit.name(), unit.aliases());
            if (unit.id().equalsIgnoreCase("receipts"))
                references.problem(at + ".id", "The folder receipts/ holds the receipts; take another id.");
        });
        references.once("name", names);
    }

    /** An alias that repeats another name of the same does no harm, an empty one names nothing. */
    private void names(Map<String, String> all, String key, String name, List<String> aliases) {
        Set<String> own = new HashSet<>();
        own.add(Spelling.of(name));
        all.put(key + ".name", name);
        each(aliases, key + ".aliases", (at, alias) -> {
            if (alias.isBlank()) references.problem(at, "An alias has at least one character.");
            else if (own.add(Spelling.of(alias))) all.put(at, alias);
        });
    }
}
