package org.taizhang.ledger;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.taizhang.campaign.Period;

/** Lets the reports of a period count as they do without those that were withdrawn or set aside. */
final class StepBack {
    private final DSLContext db;
    private final FormTable table;
    private final String county;

    StepBack(DSLContext db, FormTable table, String county) {
        this.db = db;
        this.table = table;
        this.county = county;
    }

    /**
     * Takes back the last report that counts; empty where none does.
     *
     * @param keys of several that stand beside each other, the last that has one of these keys is meant
     */
    Optional<Stored> back(Optional<String> unit, Period period, String day, Set<String> keys) {
        Comparator<Stored> meant = Comparator.comparing(s -> !Collections.disjoint(s.keys(db, table), keys));
        Optional<Stored> last = counting(unit, period).stream().max(meant.thenComparingLong(Stored::id));
        last.ifPresent(s -> {
            db.execute("update report set withdrawn = 1 where id = ?", s.id());
            settle(unit, period, day);
        });
        return last;
    }

    /** Says anew which reports of a period count from a day on, and settles the present of the keys concerned. */
    void settle(Optional<String> unit, Period period, String day) {
        List<Stored> all = reports(unit, period);
        List<Stored> counting =
                Succession.fold(all.stream().filter(Stored::live).toList(), s -> s.keys(db, table));
        Set<Long> count = new HashSet<>();
        for (Stored s : counting) count.add(s.id());
        Closings.reopen(db, county, table.form().name(), period);
        Decisions decisions = Decisions.of(db, county, table.form().name());
        Set<String> touched = new HashSet<>();
        for (Stored s : all) {
            if (s.current() == count.contains(s.id())) continue;
            if (s.current()) Reports.fall(db, s.id(), day);
            else Reports.rise(db, s.id(), day);
            s.keys(db, table).forEach(k -> touched.add(decisions.now(k)));
        }
        new Present(db, table, county).settle(touched, decisions);
    }

    /** The reports of a period that count. */
    List<Stored> counting(Optional<String> unit, Period period) {
        return reports(unit, period).stream().filter(Stored::current).toList();
    }

    private List<Stored> reports(Optional<String> unit, Period period) {
        return Stored.ofPeriod(db, county, unit, table.form().name(), period);
    }
}
