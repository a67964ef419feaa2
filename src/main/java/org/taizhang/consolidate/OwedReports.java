package org.taizhang.consolidate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Expectation;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Workdays;
import org.taizhang.ledger.AsOf;

/** What a county, or each of its units, owed as of a day, and what of it came, when and how. */
final class OwedReports {

    /** One form's reports of one county. */
    record Account(Figures.Reporting reporting, List<Figures.Missing> missing, List<Figures.Late> late) {}

    private record Owed(String form, Optional<String> unit, Period period) {}

    private final Campaign campaign;
    private final LocalDate day;
    private final County county;
    private final Map<Owed, Past.Came> came = new HashMap<>();

    OwedReports(Campaign campaign, LocalDate day, County county, Books books, List<AsOf.Report> reports) {
        this.campaign = campaign;
        this.day = day;
        this.county = county;
        for (Expectation e : campaign.settings().reports())
            for (Past.Came c : books.of(e.form()).past().came())
                came.put(new Owed(e.form(), c.ofUnit(), Period.parse(c.period()).orElseThrow()), c);
        Map<Owed, List<AsOf.Report>> by = new HashMap<>();
        for (AsOf.Report r : reports)
            by.computeIfAbsent(new Owed(r.form(), r.unit(), r.period()), o -> new ArrayList<>())
                    .add(r);
        ZoneId zone = campaign.settings().timeZone();
        by.forEach((owed, all) -> Past.Came.of(all, zone).ifPresent(c -> came.put(owed, c)));
    }

    List<Account> accounts() {
        return campaign.settings().reports().stream().map(this::account).toList();
    }

    private Account account(Expectation expectation) {
        Tally tally = new Tally(county.id(), expectation.form());
        Workdays calendar = campaign.settings().calendar();
        for (Period p = expectation.from();
                wanted(expectation, p) && expectation.isExpected(p, day, calendar);
                p = p.plus(1)) {
            LocalDate due = expectation.dueOn(p, calendar);
            for (Optional<String> unit : units()) {
                tally.count(p, due, unit, Optional.ofNullable(came.get(new Owed(expectation.form(), unit, p))), day);
            }
        }
        return tally.account();
    }

    private static boolean wanted(Expectation expectation, Period period) {
        return expectation.until().map(u -> period.compareTo(u) <= 0).orElse(true);
    }

    private List<Optional<String>> units() {
        if (county.units().isEmpty()) return List.of(Optional.empty());
        return county.units().stream().map(u -> Optional.of(u.id())).toList();
    }

    /** The counts of one form while its periods are gone through. */
    private static final class Tally {
        private final String county;
        private final String form;
        private final List<Figures.Missing> missing = new ArrayList<>();
        private final List<Figures.Late> late = new ArrayList<>();
        private int expected;
        private int received;
        private int empty;
        private int partial;

        Tally(String county, String form) {
            this.county = county;
            this.form = form;
        }

        void count(Period period, LocalDate due, Optional<String> unit, Optional<Past.Came> came, LocalDate day) {
            expected++;
            if (came.isEmpty()) {
                if (day.isAfter(due)) missing.add(new Figures.Missing(county, form, period.toString(), due, unit));
                return;
            }
            received++;
            if (came.get().empty()) empty++;
            if (came.get().partial()) partial++;
            if (came.get().first().compareTo(due.toString()) <= 0) return;
            long days = ChronoUnit.DAYS.between(due, came.get().firstDay());
            late.add(new Figures.Late(form, period.toString(), days, unit));
        }

        Account account() {
            Figures.Reporting reporting = new Figures.Reporting(
                    county,
                    form,
                    expected,
                    received,
                    received - late.size(),
                    late.size(),
                    missing.size(),
                    expected - received - missing.size(),
                    empty,
                    partial);
            return new Account(reporting, missing, late);
        }
    }
}
