package org.taizhang.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Address;

/** Follows the values of a key back through every report to their cells. */
final class Tracing {
    private static final String REPORTS = "select r.id, r.submission_id, s.file_name, s.sha256, s.received_at, r.unit,"
            + " r.period, r.is_current, r.first_row, r.last_row, r.columns_json, r.county, r.withdrawn + s.excluded from report r"
            + " join submission s on s.id = r.submission_id"
            + " where r.county = ? and r.form = ? and r.row_count > 0";

    private final DSLContext db;
    private final FormTable table;
    private final Originals originals;

    Tracing(DSLContext db, FormTable table, Originals originals) {
        this.db = db;
        this.table = table;
        this.originals = originals;
    }

    /** One report's row of the key. */
    private record Found(Record report, AsOf.ReportRow row) {
        Period period() {
            return Period.parse(report.get(6, String.class)).orElseThrow();
        }
    }

    /** The values of a key, of one field where one is named. */
    Traces of(String typed, Optional<String> county, Optional<String> field) {
        List<String> counties = county.map(List::of)
                .orElseGet(() -> db.fetch(
                                "select distinct county from report where form = ? order by county",
                                table.form().name())
                        .getValues(0, String.class));
        List<Trace> all = all(table.keys().typed(typed), counties, field);
        if (!all.isEmpty()) return new Traces(all, List.of());
        KnownKeys known = KnownKeys.of(db, table, counties);
        return known.find(typed)
                .map(key -> new Traces(all(key.compared(), counties, field), List.of()))
                .orElseGet(() -> new Traces(List.of(), known.near(typed)));
    }

    private List<Trace> all(String key, List<String> counties, Optional<String> field) {
        List<Trace> all = new ArrayList<>();
        for (String c : counties) {
            Decisions decisions = Decisions.of(db, c, table.form().name());
            found(c, decisions.names(key)).stream()
                    .sorted(Comparator.comparing(Found::period)
                            .thenComparing(f -> f.report().get(0, Long.class))
                            .reversed())
                    .forEach(f -> values(f, field, called(f, decisions), all));
        }
        return all;
    }

    /** What the key is called into which that of a row was merged. */
    private static Optional<String> called(Found found, Decisions decisions) {
        String key = found.row().key();
        String now = decisions.now(key);
        return now.equals(key) ? Optional.empty() : decisions.called(now);
    }

    private List<Found> found(String county, List<String> keys) {
        List<Found> found = new ArrayList<>();
        String marks = String.join(", ", keys.stream().map(k -> "?").toList());
        db.connection(c -> {
            try (PreparedStatement select = c.prepareStatement(
                    new Rows(table).select() + " where row_id between ? and ? and key_text in (" + marks + ")")) {
                for (Record r : db.fetch(REPORTS, county, table.form().name())) {
                    select.setLong(1, r.get(8, Long.class));
                    select.setLong(2, r.get(9, Long.class));
                    for (int i = 0; i < keys.size(); i++) select.setString(3 + i, keys.get(i));
                    try (ResultSet rows = select.executeQuery()) {
                        while (rows.next()) found.add(new Found(r, new Rows(table).row(rows)));
                    }
                }
            }
        });
        return found;
    }

    private void values(Found found, Optional<String> field, Optional<String> called, List<Trace> all) {
        Map<String, String> values = new LinkedHashMap<>();
        found.row().values().forEach((name, value) -> values.put(name, value.text()));
        values.putAll(found.row().extras());
        field.ifPresent(f -> values.keySet().retainAll(Set.of(f)));
        Map<String, Place> places = new HashMap<>();
        for (String name : values.keySet())
            place(found.report().get(10, String.class), found.row(), name).ifPresent(p -> places.put(name, p));
        Map<Place, Originals.Written> raws =
                originals.texts(found.report().get(3, String.class), found.row().sheet(), places.values());
        values.forEach((name, value) ->
                all.add(trace(found, called, name, value, Optional.ofNullable(places.get(name)), raws)));
    }

    private Trace trace(
            Found found,
            Optional<String> called,
            String field,
            String value,
            Optional<Place> place,
            Map<Place, Originals.Written> raws) {
        Record r = found.report();
        AsOf.ReportRow row = found.row();
        Optional<Originals.Written> written = place.map(raws::get);
        String key = table.keys().written(row.values());
        return new Trace(
                r.get(11, String.class),
                Optional.ofNullable(r.get(5, String.class)),
                found.period(),
                called.orElse(key),
                called.map(c -> key),
                field,
                value,
                written.map(Originals.Written::text),
                r.get(2, String.class),
                row.sheet(),
                written.map(Originals.Written::at).or(() -> place).map(p -> Address.of(p.row(), p.column())),
                row.rowNo(),
                r.get(1, Long.class),
                OffsetDateTime.parse(r.get(4, String.class)),
                r.get(7, Integer.class) == 1,
                r.get(12, Integer.class) > 0);
    }

    /** A 1-based row and a 0-based column of a sheet. */
    record Place(int row, int column) {}

    /** Where a field stands or what is kept beside the fields: under its own header, or under a field's as a remark. */
    private static Optional<Place> place(String columns, AsOf.ReportRow row, String name) {
        return place(Reports.columns(columns), row.sheet(), row.rowNo(), name);
    }

    static Optional<Place> place(List<Reports.TableColumns> columns, Optional<String> sheet, int row, String name) {
        List<Reports.TableColumns> tables = columns.stream()
                .filter(t -> Optional.ofNullable(t.sheet()).equals(sheet))
                .toList();
        return place(tables, row, f -> name.equals(f.field() == null ? f.header() : f.field()))
                .or(() -> place(tables, row, f -> name.equals(f.header())));
    }

    private static Optional<Place> place(
            List<Reports.TableColumns> tables, int row, Predicate<Reports.HeldField> isMeant) {
        for (Reports.TableColumns t : tables)
            for (Reports.HeldField f : t.columns())
                if (isMeant.test(f))
                    return Optional.of(t.transposed() ? new Place(f.index() + 1, row - 1) : new Place(row, f.index()));
        return Optional.empty();
    }
}
