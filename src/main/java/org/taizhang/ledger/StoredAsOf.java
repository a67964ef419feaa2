package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** The ledger as of a day, read from the database county by county. */
final class StoredAsOf implements AsOf {
    private final Database database;
    private final Map<String, FormTable> forms;
    private final LocalDate day;
    private final Closings.Use use;
    /** Of all that the ledger held when it was first asked. */
    private final String stamp;

    StoredAsOf(Database database, Map<String, FormTable> forms, LocalDate day, Closings.Use use) {
        this.database = database;
        this.forms = forms;
        this.day = day;
        this.use = use;
        this.stamp = use == Closings.Use.KEEP ? database.read(db -> Received.fingerprint(db, Closings.LAST)) : "";
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

    static Optional<OfficeDecision> decision(DSLContext db, Office.Logged l) {
        Map<String, String> about = l.told();
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
        Holdings held = new Holdings(database, id, day);
        return database.read(db -> county(db, held, day, Map.of()));
    }

    @Override
    public CountyDays county(String id, String terms, LocalDate since) {
        Holdings held = new Holdings(database, id, day);
        Map<String, Closing> closings =
                use == Closings.Use.NONE ? Map.of() : database.read(db -> Closings.of(db, id, since, terms));
        ReportCells cells = new ReportCells(database);
        return new CountyDays() {
            @Override
            public CountyLedger on(LocalDate date) {
                return database.read(db -> county(db, held, date, closings));
            }

            @Override
            public Optional<Cell> cell(RowPlace place, String field) {
                return cells.find(place, field);
            }
        };
    }

    private CountyLedger county(DSLContext db, Holdings held, LocalDate on, Map<String, Closing> closings) {
        Map<String, Decisions> decided = new HashMap<>(held.decided(db));
        decided.replaceAll((form, all) -> all.asOf(on));
        CountyReading reading = new CountyReading(db, held, on, decided);
        new TreeMap<>(forms).forEach((form, table) -> reading.read(table, Optional.ofNullable(closings.get(form))));
        return reading.ledger(decisions(db, held.county(), on, decided));
    }

    @Override
    public void keep(List<Closing> closings) {
        if (use != Closings.Use.KEEP || closings.isEmpty()) return;
        database.write(db -> {
            if (Received.fingerprint(db, Closings.LAST).equals(stamp)) Closings.keep(db, closings);
            return null;
        });
    }

    private List<KeyDecision> decisions(DSLContext db, String county, LocalDate on, Map<String, Decisions> byForm) {
        List<KeyDecision> all = new ArrayList<>();
        forms.keySet().stream().filter(byForm::containsKey).forEach(form -> {
            Decisions decisions = byForm.get(form);
            decisions
                    .merged()
                    .forEach((from, into) ->
                            all.add(new KeyDecision(form, from, Optional.of(into), decisions.called(into))));
            decisions.retired().keySet().stream()
                    .filter(key -> !Relisting.isOn(db, forms.get(form), county, key, decisions, on))
                    .forEach(key -> all.add(new KeyDecision(form, key, Optional.empty(), Optional.empty())));
        });
        return all;
    }
}
