package org.taizhang.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.taizhang.campaign.Period;

/** The ledger as of a day, read from the database county by county. */
final class StoredAsOf implements AsOf {
    private static final String REPORTS =
            "select r.id, r.submission_id, s.file_name, r.form, r.unit, r.period, r.revision,"
                    + " s.received_at, case when st.report_id is null then 0 else 1 end, s.status, r.row_count, r.first_row,"
                    + " r.last_row, r.errors, r.warnings, r.is_current from report r join submission s on s.id = r.submission_id"
                    + " left join standing st on st.report_id = r.id and st.since_day <= ?"
                    + " and (st.until_day is null or st.until_day > ?)"
                    + " where r.county = ? and r.received_day <= ? order by r.id";

    private final Database database;
    private final Map<String, FormTable> forms;
    private final LocalDate day;

    StoredAsOf(Database database, Map<String, FormTable> forms, LocalDate day) {
        this.database = database;
        this.forms = forms;
        this.day = day;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public String fingerprint() {
        return database.read(db -> Received.fingerprint(db, day));
    }

    @Override
    public List<OfficeDecision> office() {
        return database.read(db -> Office.all(db).stream()
                .filter(l -> l.act().day().compareTo(day.toString()) <= 0)
                .flatMap(l -> decision(db, l).stream())
                .toList());
    }

    private static Optional<OfficeDecision> decision(DSLContext db, Office.Logged l) {
        Map<String, String> about = l.about();
        return switch (l.what()) {
            case "exclude" ->
                db
                        .fetch(
                                "select county, file_name from submission where id = ?",
                                Long.valueOf(about.get("submission")))
                        .stream()
                        .findFirst()
                        .map(r -> decision(l, r.get(0, String.class), r.get(1, String.class)));
            case "withdraw" ->
                Optional.of(decision(l, about.get("county"), about.get("form") + " " + about.get("period")));
            case "merge" -> Optional.of(decision(l, about.get("county"), about.get("key") + " → " + about.get("into")));
            case "retire" -> Optional.of(decision(l, about.get("county"), about.get("key")));
            default -> Optional.empty();
        };
    }

    private static OfficeDecision decision(Office.Logged l, String county, String about) {
        return new OfficeDecision(
                LocalDate.parse(l.act().day()), l.what(), county, about, l.act().why());
    }

    @Override
    public CountyLedger county(String id) {
        return database.read(db -> {
            List<Report> reports = new ArrayList<>();
            Set<Long> present = new HashSet<>();
            int errors = 0;
            int warnings = 0;
            String until = day.toString();
            for (Record r : db.fetch(REPORTS, until, until, id, until)) {
                if (!forms.containsKey(r.get(3, String.class))) continue;
                Report report = report(r);
                reports.add(report);
                if (r.get(15, Integer.class) == 1) present.add(report.id());
                if (!report.current()) continue;
                errors += r.get(13, Integer.class);
                warnings += r.get(14, Integer.class);
            }
            return new CountyLedger(
                    id,
                    reports,
                    LatestRows.of(db, forms, id, until, reports, present),
                    decisions(db, id),
                    new Quality(errors, warnings));
        });
    }

    private Report report(Record r) {
        String form = r.get(3, String.class);
        long count = r.get(10, Long.class);
        List<ReportRow> rows = count == 0
                ? List.of()
                : new LazyRows(database, forms.get(form), r.get(11, Long.class), r.get(12, Long.class));
        return new Report(
                r.get(0, Long.class),
                r.get(1, Long.class),
                r.get(2, String.class),
                form,
                Optional.ofNullable(r.get(4, String.class)),
                Period.parse(r.get(5, String.class)).orElseThrow(),
                r.get(6, Integer.class),
                OffsetDateTime.parse(r.get(7, String.class)),
                r.get(8, Integer.class) == 1,
                r.get(9, String.class),
                count == 0,
                rows);
    }

    private List<KeyDecision> decisions(DSLContext db, String county) {
        Map<String, Decisions> byForm = new HashMap<>();
        db.fetch("select distinct form from key_decision where county = ?", county)
                .getValues(0, String.class)
                .forEach(form -> byForm.put(form, Decisions.of(db, county, form).asOf(day)));
        List<KeyDecision> all = new ArrayList<>();
        forms.keySet().stream().filter(byForm::containsKey).forEach(form -> {
            Decisions decisions = byForm.get(form);
            decisions.merged().forEach((from, into) -> all.add(new KeyDecision(form, from, Optional.of(into))));
            decisions.retired().keySet().stream()
                    .filter(key -> !listedAgain(db, form, county, key))
                    .forEach(key -> all.add(new KeyDecision(form, key, Optional.empty())));
        });
        return all;
    }

    /** Whether a report that came after a key was retired lists it again. */
    private boolean listedAgain(DSLContext db, String form, String county, String key) {
        return !db.fetch(
                        "select 1 from " + FormTable.quoted(forms.get(form).present())
                                + " p join report r on r.id = p.report_id"
                                + " where p.county = ? and p.key_text = ? and r.received_day <= ?",
                        county,
                        key,
                        day.toString())
                .isEmpty();
    }
}
