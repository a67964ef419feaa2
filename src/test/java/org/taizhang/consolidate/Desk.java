package org.taizhang.consolidate;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Spelling;
import org.taizhang.ledger.AsOf;
import org.taizhang.value.Value;

/** A ledger in memory, filled by hand: what each county sent on which day. */
final class Desk {
    static final String PROJECTS = "project-progress";
    static final String ENROLMENT = "enrolment";
    static final String SCHOOLS = "school-development";

    private record Sent(LocalDate day, String county, AsOf.Report report, boolean beside) {}

    private record Decided(LocalDate day, LocalDate until, String county, AsOf.KeyDecision decision) {}

    private final Campaign campaign;
    private final List<Sent> sent = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final Map<List<Object>, String> written = new HashMap<>();
    private Optional<String> unit = Optional.empty();
    private String status = "accepted";
    private boolean beside;
    private boolean nil;
    private List<String> refused = List.of();
    private boolean unfilled;

    Desk(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The next report comes from this unit. */
    Desk from(String unit) {
        this.unit = Optional.of(unit);
        return this;
    }

    /** The next report stands beside the current ones of its period. */
    Desk beside() {
        beside = true;
        return this;
    }

    /** The next report says that nothing has changed. */
    Desk nil() {
        nil = true;
        return this;
    }

    /** The next report has rows with these keys that were refused. */
    Desk refusing(String... keys) {
        refused = Stream.of(keys).map(Spelling::of).toList();
        return partial();
    }

    /** The next report is a template that nobody filled in. */
    Desk unfilled() {
        unfilled = true;
        return this;
    }

    /** In the field of the next report's rows something is written that was refused. */
    Desk writing(String field, String raw) {
        written.put(List.of(sent.size() + 1L, field), raw);
        return this;
    }

    /** Something of the next report was refused. */
    Desk partial() {
        status = "partial";
        return this;
    }

    Desk sends(String day, String county, String form, String period, AsOf.ReportRow... rows) {
        long id = sent.size() + 1L;
        LocalDate received = LocalDate.parse(day);
        OffsetDateTime at =
                received.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        sent.add(new Sent(
                received,
                county,
                new AsOf.Report(
                        id,
                        id,
                        county + id + ".xlsx",
                        form,
                        unit,
                        Period.parse(period).orElseThrow(),
                        1,
                        at,
                        true,
                        false,
                        status,
                        nil,
                        List.of(rows),
                        refused,
                        unfilled),
                beside));
        unit = Optional.empty();
        status = "accepted";
        beside = false;
        nil = false;
        refused = List.of();
        unfilled = false;
        return this;
    }

    Desk projects(String day, String county, String period, AsOf.ReportRow... rows) {
        return sends(day, county, PROJECTS, period, rows);
    }

    Desk schools(String day, String county, String period, AsOf.ReportRow... rows) {
        return sends(day, county, ENROLMENT, period, rows);
    }

    Desk merge(String day, String county, String key, String into) {
        decided.add(new Decided(
                LocalDate.parse(day),
                LocalDate.MAX,
                county,
                new AsOf.KeyDecision(PROJECTS, Spelling.of(key), Optional.of(Spelling.of(into)), Optional.of(into))));
        return this;
    }

    Desk retire(String day, String county, String key) {
        return retire(day, LocalDate.MAX, county, key);
    }

    /** @param again the day on which a report lists the key again, so that the ledger no longer tells of the decision */
    Desk retire(String day, LocalDate again, String county, String key) {
        decided.add(new Decided(
                LocalDate.parse(day),
                again,
                county,
                new AsOf.KeyDecision(PROJECTS, Spelling.of(key), Optional.empty(), Optional.empty())));
        return this;
    }

    /** A row of a form with its key and then field after value; a value that is null is left out. */
    AsOf.ReportRow row(String form, String key, Object... fieldsAndValues) {
        Form declared = campaign.form(form).orElseThrow();
        Map<String, Value> values = new LinkedHashMap<>();
        values.put(declared.primaryKey().get(0), new Value.Text(key));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            String field = (String) fieldsAndValues[i];
            Object value = fieldsAndValues[i + 1];
            if (value != null)
                values.put(field, SampleReadings.value(declared.field(field).orElseThrow(), value.toString()));
        }
        return new AsOf.ReportRow(Spelling.of(key), Optional.of("Sheet1"), 5, values, Map.of());
    }

    AsOf.ReportRow project(String key, String stage, Object invested, Object... more) {
        List<Object> all = new ArrayList<>(java.util.Arrays.asList("stage", stage, "invested", invested));
        all.addAll(java.util.Arrays.asList(more));
        return row(PROJECTS, key, all.toArray());
    }

    AsOf.ReportRow school(String key, String type, Object enrolled, Object inSchool) {
        return row(ENROLMENT, key, "school_type", type, "enrolled", enrolled, "in_school", inSchool);
    }

    AsOf asOf(LocalDate day) {
        return new AsOf() {
            @Override
            public LocalDate day() {
                return day;
            }

            @Override
            public CountyLedger county(String id) {
                return ledger(id, day);
            }

            @Override
            public CountyDays county(String id, String terms, LocalDate since) {
                return new CountyDays() {
                    @Override
                    public CountyLedger on(LocalDate date) {
                        return ledger(id, date);
                    }

                    @Override
                    public Optional<Cell> cell(RowPlace place, String field) {
                        return Optional.of(new Cell(
                                "I" + place.row(), Optional.ofNullable(written.get(List.of(place.report(), field)))));
                    }
                };
            }

            @Override
            public String fingerprint() {
                return "received:"
                        + sent.stream().filter(s -> !s.day().isAfter(day)).count();
            }
        };
    }

    private AsOf.CountyLedger ledger(String county, LocalDate day) {
        Map<Object, List<Integer>> current = new HashMap<>();
        List<AsOf.Report> reports = new ArrayList<>();
        for (Sent s : sent) {
            if (!s.county().equals(county) || s.day().isAfter(day)) continue;
            AsOf.Report r = s.report();
            List<Integer> standing =
                    current.computeIfAbsent(List.of(r.form(), r.unit(), r.period()), k -> new ArrayList<>());
            if (!s.beside()) {
                for (int i : standing) reports.set(i, replaced(reports.get(i)));
                standing.clear();
            }
            standing.add(reports.size());
            reports.add(r);
        }
        return AsOf.CountyLedger.of(
                county,
                reports,
                decided.stream()
                        .filter(d -> d.county().equals(county)
                                && !d.day().isAfter(day)
                                && d.until().isAfter(day))
                        .map(Decided::decision)
                        .toList(),
                new AsOf.Quality(0, 0));
    }

    private static AsOf.Report replaced(AsOf.Report r) {
        return new AsOf.Report(
                r.id(),
                r.submissionId(),
                r.fileName(),
                r.form(),
                r.unit(),
                r.period(),
                r.revision(),
                r.receivedAt(),
                false,
                true,
                r.status(),
                r.nil(),
                r.rows(),
                r.refused(),
                r.unfilled());
    }

    Figures figures(String day) {
        return new Consolidation(campaign).figures(LocalDate.parse(day), this::asOf);
    }

    Figures.CountyFigures county(String day, String county) {
        return figures(day).counties().stream()
                .filter(c -> c.county().equals(county))
                .findFirst()
                .orElseThrow();
    }
}
