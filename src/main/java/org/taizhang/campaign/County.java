package org.taizhang.campaign;

import java.util.List;
import java.util.Optional;

/**
 * One of the offices that report.
 *
 * @param id its short name in files and JSON, and its folder in the inbox
 * @param name its official name
 * @param aliases other names under which it signs
 * @param contact mail addresses of those who report for it
 * @param units its reporting units, each with a sub-folder; empty where the county itself reports
 */
public record County(String id, String name, List<String> aliases, List<String> contact, List<ReportingUnit> units) {

    /** One of several bureaus that each report a part of a county's rows. */
    public record ReportingUnit(String id, String name, List<String> aliases) {
        public ReportingUnit {
            requireId(id);
        }
    }

    /** The reporting unit of this id. */
    public Optional<ReportingUnit> unit(String id) {
        return units.stream().filter(u -> u.id().equals(id)).findFirst();
    }

    public County {
        requireId(id);
    }

    private static void requireId(String id) {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]*"))
            throw new IllegalArgumentException("An id is made of letters, digits, - and _; \"" + id + "\" is not.");
    }
}
