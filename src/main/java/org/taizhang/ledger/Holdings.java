package org.taizhang.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.taizhang.campaign.Period;

/**
 * What the ledger holds of one county up to a day, each thing read once however many days before it are asked for.
 *
 * <p>For one thread at a time.
 */
final class Holdings {
    /** That of its file, but for a report without an error in a file in which another has one. */
    private static final String STATUS =
            "case when r.errors = 0 and s.status = 'partial' and exists (select 1 from report o"
                    + " where o.submission_id = s.id and o.errors > 0) then 'accepted' else s.status end";

    private static final String COLUMNS = "select r.id, r.submission_id, s.file_name, r.unit, r.period, r.revision,"
            + " s.received_at, s.received_day, " + STATUS
            + ", r.row_count, r.first_row, r.last_row, r.errors, r.warnings,"
            + " r.is_current, st.since_day, st.until_day, r.corrects, r.settled_errors, r.settled_warnings, r.withdrawn,"
            + " case when s.excluded = 1 then (select min(o.day) from office_log o where o.act = 'exclude'"
            + " and o.about = '{\"submission\":\"' || s.id || '\"}') end, r.refused_json, r.unfilled from report r join submission s on s.id = r.submission_id"
            + " left join standing st on st.report_id = r.id";
    private static final String REPORTS =
            COLUMNS + " where r.county = ? and r.form = ? and r.period > ? and r.received_day <= ? order by r.id";

    private final Database database;
    private final String county;
    private final String day;
    private final Map<List<String>, List<Held>> reports = new HashMap<>();
    private final Map<List<String>, Map<Long, Held>> behind = new HashMap<>();
    private final Map<List<Object>, NavigableMap<Long, PresentRow>> present = new HashMap<>();
    private Map<String, Decisions> decided;

    Holdings(Database database, String county, LocalDate day) {
        this.database = database;
        this.county = county;
        this.day = day.toString();
    }

    /** From when on a report counted, and until when; empty where it still does. */
    private record Standing(String since, Optional<String> until) {
        boolean on(String day) {
            return since.compareTo(day) <= 0 && !isOver(day);
        }

        boolean isOver(String day) {
            return until.filter(u -> u.compareTo(day) <= 0).isPresent();
        }
    }

    /**
     * A report, of which the day decides whether it counts.
     *
     * @param now whether it counts now
     * @param errors how many it carries, {@code warnings} likewise
     * @param corrects the report that it corrects
     * @param settled what it settles of others
     * @param withdrawn whether it was taken back, on the day on which it last ceased to count
     * @param excluded the day on which the office set its submission aside
     */
    record Held(
            AsOf.Report report,
            String receivedDay,
            boolean now,
            int errors,
            int warnings,
            Optional<Long> corrects,
            Settled settled,
            boolean withdrawn,
            Optional<String> excluded,
            List<Standing> standings) {
        AsOf.Report on(String day) {
            boolean counts = standings.stream().anyMatch(s -> s.on(day));
            boolean counted = standings.stream().anyMatch(s -> s.isOver(day));
            return report.counting(counts, counted && !counts && !isSetAside(day));
        }

        private boolean isSetAside(String day) {
            return excluded.filter(d -> d.compareTo(day) <= 0).isPresent()
                    || withdrawn && standings.stream().allMatch(s -> s.isOver(day));
        }
    }

    /**
     * A key's row in the present.
     *
     * @param firstDay on which the key was first reported
     */
    record PresentRow(long report, String period, String key, String firstDay, AsOf.ReportRow row) {}

    String county() {
        return county;
    }

    /** The reports of a form for periods after one. */
    List<Held> reports(DSLContext db, FormTable table, String after) {
        return reports.computeIfAbsent(
                List.of(table.form().name(), after),
                k -> held(db, table, REPORTS, county, table.form().name(), after, day));
    }

    /** The reports of periods up to one that rows of a form's present stand in, by number. */
    Map<Long, Held> behind(DSLContext db, FormTable table, String through) {
        return behind.computeIfAbsent(List.of(table.form().name(), through), k -> {
            Map<Long, Held> byId = new HashMap<>();
            held(db, table, COLUMNS + table.behindPresent("r.id"), county, through)
                    .forEach(h -> byId.put(h.report().id(), h));
            return byId;
        });
    }

    private List<Held> held(DSLContext db, FormTable table, String sql, Object... bound) {
        List<Held> all = new ArrayList<>();
        Prepared.query(
                db,
                sql,
                r -> {
                    boolean again =
                            !all.isEmpty() && all.get(all.size() - 1).report().id() == r.getLong(1);
                    if (!again) all.add(held(table, r));
                    if (r.getString(16) != null)
                        all.get(all.size() - 1)
                                .standings()
                                .add(new Standing(r.getString(16), Optional.ofNullable(r.getString(17))));
                },
                bound);
        return all;
    }

    private Held held(FormTable table, ResultSet r) throws SQLException {
        return new Held(
                report(table, r),
                r.getString(8),
                r.getInt(15) == 1,
                r.getInt(13),
                r.getInt(14),
                corrects(r),
                new Settled(r.getInt(19), r.getInt(20)),
                r.getInt(21) == 1,
                Optional.ofNullable(r.getString(22)),
                new ArrayList<>(1));
    }

    private static Optional<Long> corrects(ResultSet r) throws SQLException {
        long report = r.getLong(18);
        return r.wasNull() ? Optional.empty() : Optional.of(report);
    }

    private AsOf.Report report(FormTable table, ResultSet r) throws SQLException {
        long count = r.getLong(10);
        List<AsOf.ReportRow> rows = count == 0
                ? List.of()
                : new LazyRows(
                        database, table, r.getLong(11), r.getLong(12), (first, last) -> inPresent(table, first, last));
        return new AsOf.Report(
                r.getLong(1),
                r.getLong(2),
                r.getString(3),
                table.form().name(),
                Optional.ofNullable(r.getString(4)),
                Period.parse(r.getString(5)).orElseThrow(),
                r.getInt(6),
                OffsetDateTime.parse(r.getString(7)),
                false,
                false,
                r.getString(9),
                count == 0,
                rows,
                Json.list(r.getString(23)),
                r.getInt(24) == 1);
    }

    /** The rows of a form's present in the order of their numbers, with values as they are there or as they were entered. */
    Collection<PresentRow> present(DSLContext db, FormTable table, boolean asEntered) {
        return present.computeIfAbsent(List.of(table.form().name(), asEntered), k -> {
                    NavigableMap<Long, PresentRow> all = new TreeMap<>();
                    Rows rows = new Rows(table);
                    int at = rows.next();
                    Prepared.query(
                            db,
                            table.selectPresent(table.form().fields(), asEntered),
                            r -> all.put(
                                    r.getLong(1),
                                    new PresentRow(
                                            r.getLong(at),
                                            r.getString(at + 3),
                                            r.getString(at + 1),
                                            r.getString(at + 2),
                                            rows.row(r))),
                            county);
                    return all;
                })
                .values();
    }

    /** The rows of a report that all count in the present, where that has been read. */
    private Optional<List<AsOf.ReportRow>> inPresent(FormTable table, long first, long last) {
        return Stream.of(false, true)
                .map(asEntered -> present.get(List.of(table.form().name(), asEntered)))
                .filter(Objects::nonNull)
                .map(all -> all.subMap(first, true, last, true).values())
                .filter(rows -> rows.size() == last - first + 1)
                .map(rows -> rows.stream().map(PresentRow::row).toList())
                .findFirst();
    }

    /** What the office has decided about the county's keys, by form. */
    Map<String, Decisions> decided(DSLContext db) {
        if (decided == null) {
            Map<String, Decisions> byForm = new HashMap<>();
            Prepared.query(
                    db,
                    "select distinct form from key_decision where county = ?",
                    r -> byForm.put(r.getString(1), null),
                    county);
            byForm.replaceAll((form, none) -> Decisions.of(db, county, form));
            decided = byForm;
        }
        return decided;
    }
}
