package org.taizhang.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.taizhang.campaign.Period;

/** What the office decides by command, each decision with its line in the log and in the fingerprint of its day. */
final class Office {
    private static final String KEY = "key";
    private static final String INTO = "into";
    /** Behind the name of a key that the county writes in another way than keys are compared. */
    private static final String WRITTEN = "_written";

    private final DSLContext db;
    private final Map<String, FormTable> forms;
    private final OfficeAct act;

    Office(DSLContext db, Map<String, FormTable> forms, OfficeAct act) {
        this.db = db;
        this.forms = forms;
        this.act = act;
    }

    /** One line of the log. */
    record Logged(long id, String what, Map<String, String> about, OfficeAct act, long afterSubmission) {
        /** What it is about, with keys as the county wrote them. */
        Map<String, String> told() {
            return Office.told(about);
        }
    }

    private static Map<String, String> told(Map<String, String> about) {
        Map<String, String> told = new TreeMap<>(about);
        for (String key : List.of(KEY, INTO)) {
            String written = told.remove(key + WRITTEN);
            told.computeIfPresent(key, (k, compared) -> written == null ? Keys.parted(compared) : written);
        }
        return told;
    }

    /** The key that another stands for, as the county wrote it, by what the log says that a decision is about. */
    static Optional<String> into(String about) {
        return Optional.ofNullable(told(Json.texts(about)).get(INTO));
    }

    Logged log(String what, Map<String, String> about) {
        long id = Numbers.next(db, "office_log");
        long after = Numbers.next(db, "submission") - 1;
        String written = Json.write(new TreeMap<>(about));
        db.execute(
                "insert into office_log (id, at, day, who, act, about, why, after_submission)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                Iso.of(act.at()),
                act.day(),
                act.who(),
                what,
                written,
                act.why(),
                after);
        Received.add(db, act.day(), Received.hash("office", what, written, act.day()));
        return new Logged(id, what, about, act, after);
    }

    /** What was decided, in the order of time. */
    static List<Logged> all(DSLContext db) {
        return db.fetch("select id, act, about, who, why, at, after_submission from office_log order by id")
                .map(r -> new Logged(
                        r.get(0, Long.class),
                        r.get(1, String.class),
                        Json.texts(r.get(2, String.class)),
                        new OfficeAct(
                                r.get(3, String.class),
                                r.get(4, String.class),
                                OffsetDateTime.parse(r.get(5, String.class))),
                        r.get(6, Long.class)));
    }

    /** Decides again what was decided before. */
    Logged again(Logged decision) {
        Map<String, String> about = decision.about();
        return switch (decision.what()) {
            case "exclude" -> exclude(Long.parseLong(about.get("submission")));
            case "withdraw" ->
                withdraw(
                        about.get("county"),
                        Optional.ofNullable(about.get("unit")),
                        about.get("form"),
                        Period.parse(about.get("period")).orElseThrow());
            case "merge", "retire" ->
                decide(
                        decision.what(),
                        about.get("county"),
                        about.get("form"),
                        decided(about, KEY).orElseThrow(),
                        decided(about, INTO));
            default -> log(decision.what(), about);
        };
    }

    /** Sets a submission aside, with all that it brought. */
    Logged exclude(long submission) {
        if (db.execute("update submission set excluded = 1 where id = ? and excluded = 0", submission) == 0)
            throw new LedgerException("There is no submission " + submission + ", or it is set aside already.");
        Logged logged = log("exclude", Map.of("submission", Long.toString(submission)));
        db.fetch("select distinct county, unit, form, period from report where submission_id = ?", submission)
                .forEach(r -> steps(r.get(0, String.class), r.get(2, String.class))
                        .settle(
                                Optional.ofNullable(r.get(1, String.class)),
                                Period.parse(r.get(3, String.class)).orElseThrow(),
                                act.day()));
        return logged;
    }

    /** Takes back the last report of a period that counts, so that the one before counts again. */
    Logged withdraw(String county, Optional<String> unit, String form, Period period) {
        if (steps(county, form).back(unit, period, act.day(), Set.of()).isEmpty())
            throw new LedgerException("There is no report of " + county
                    + unit.map(u -> "/" + u).orElse("") + ", form " + form + ", for " + period + " that counts.");
        Map<String, String> about = new TreeMap<>(Map.of("county", county, "form", form, "period", period.toString()));
        unit.ifPresent(u -> about.put("unit", u));
        return log("withdraw", about);
    }

    /** From now on one key stands for another. */
    Logged merge(String county, String form, String from, String into) {
        return decide("merge", county, form, known(county, form, from), Optional.of(known(county, form, into)));
    }

    /** From now on a key no longer counts, until a later report lists it again. */
    Logged retire(String county, String form, String key) {
        return decide("retire", county, form, known(county, form, key), Optional.empty());
    }

    private Logged decide(
            String what, String county, String form, KnownKeys.Key decided, Optional<KnownKeys.Key> other) {
        String key = decided.compared();
        Optional<String> into = other.map(KnownKeys.Key::compared);
        if (into.filter(key::equals).isPresent()) throw new LedgerException("A key can't be merged with itself.");
        Map<String, String> about = new TreeMap<>(Map.of("county", county, "form", form));
        put(about, KEY, decided);
        other.ifPresent(o -> put(about, INTO, o));
        Logged logged = log(what, about);
        db.execute(
                "insert into key_decision (id, form, county, key_text, into_text, day, last_report, office_log_id)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                Numbers.next(db, "key_decision"),
                form,
                county,
                key,
                into.orElse(null),
                act.day(),
                Numbers.next(db, "report") - 1,
                logged.id());
        Closings.reopen(db, county, form);
        Set<String> touched = into.map(i -> Set.of(key, i)).orElse(Set.of(key));
        new Present(db, table(form), county).settle(touched, Decisions.of(db, county, form));
        return logged;
    }

    private static void put(Map<String, String> about, String name, KnownKeys.Key key) {
        about.put(name, key.compared());
        if (!key.written().equals(key.compared())) about.put(name + WRITTEN, key.written());
    }

    private static Optional<KnownKeys.Key> decided(Map<String, String> about, String name) {
        return Optional.ofNullable(about.get(name))
                .map(k -> new KnownKeys.Key(k, about.getOrDefault(name + WRITTEN, k)));
    }

    /** The key, if the county has it now; else the nearest one is offered. */
    private KnownKeys.Key known(String county, String form, String typed) {
        KnownKeys known = KnownKeys.of(db, table(form), List.of(county));
        return known.find(typed).orElseThrow(() -> {
            List<String> near = known.near(typed);
            return new LedgerException(county + " has no \"" + typed + "\" in " + form + "."
                    + (near.isEmpty() ? "" : " Is \"" + String.join("\" or \"", near) + "\" meant?"));
        });
    }

    private StepBack steps(String county, String form) {
        return new StepBack(db, table(form), county);
    }

    private FormTable table(String form) {
        FormTable table = forms.get(form);
        if (table == null)
            throw new LedgerException(
                    "There is no form \"" + form + "\"; there are " + List.copyOf(forms.keySet()) + ".");
        return table;
    }
}
