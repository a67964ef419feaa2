package org.taizhang.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.Entry;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/** What became of a file as a whole, in sentences: the outcome, what it changed, and what to do next. */
final class Verdict {
    private static final int LONGEST_NAME = 120;

    private final Speech speech;
    private final Entry entry;

    Verdict(Speech speech, Entry entry) {
        this.speech = speech;
        this.entry = entry;
    }

    /** What became of it. */
    String outcome() {
        if (entry.duplicate()) return speech.say("outcome.duplicate", "submission", entry.submissionId());
        if (entry.withdrawn().isPresent()) return withdrawn(entry.withdrawn().get());
        Reading r = entry.reading();
        Counts counts = r.counts();
        return speech.say(
                "outcome." + r.status().id(),
                "accepted",
                counts.accepted(),
                "rejected",
                counts.rejected(),
                "errors",
                r.count(Severity.ERROR),
                "warnings",
                r.count(Severity.WARNING));
    }

    private String withdrawn(List<Entry.Withdrawn> reports) {
        if (reports.isEmpty()) return speech.say("outcome.withdrawn-nothing");
        return reports.stream()
                .map(w -> speech.say(
                        w.again().isEmpty() ? "outcome.withdrawn" : "outcome.withdrawn-for",
                        Map.of(
                                "form", speech.form(w.form()),
                                "period", speech.period(w.period()),
                                "file", PlainText.line(w.fileName(), LONGEST_NAME),
                                "again", again(w))))
                .collect(Collectors.joining());
    }

    private String again(Entry.Withdrawn w) {
        return w.again().stream()
                .map(f -> PlainText.line(f, LONGEST_NAME))
                .collect(Collectors.joining(speech.say("list.comma")));
    }

    /** What to do next, most urgent first. */
    List<String> next(Stamp.Kind kind) {
        List<String> next = new ArrayList<>();
        if (entry.duplicate()) next.add(speech.say("next.duplicate"));
        else if (entry.withdrawn().isPresent())
            next.add(speech.say(entry.withdrawn().get().isEmpty() ? "next.withdrawn-nothing" : "next.withdrawn"));
        else if (entry.reading().status() == Reading.Status.REJECTED) next.add(speech.say("next.rejected"));
        else if (entry.reading().count(Severity.ERROR) > 0) next.add(speech.say("next.partial"));
        else if (entry.reading().count(Severity.WARNING) > 0) next.add(speech.say("next.doubtful"));
        else next.add(speech.say("next.nothing"));
        if (kind != Stamp.Kind.PLAIN) next.add(speech.say("next." + kind.id()));
        return next;
    }

    /** What one report changed against the one before it. */
    String change(Entry.ReportEntry r) {
        if (entry.duplicate()) return speech.say("change.duplicate");
        if (accepted(r) == 0 && tables(r).anyMatch(TableReading::nil)) return speech.say("change.nil");
        Optional<Long> corrects = entry.arrival().corrects();
        if (corrects.isEmpty() && r.replaced().isEmpty()) return speech.say(firstOfItsKind(r), "n", accepted(r));
        Map<String, String> put = Map.of(
                "what", speech.keyNoun(r.form()),
                "updated", Integer.toString(r.updated().size()),
                "added", Integer.toString(r.added().size()),
                "dropped", Integer.toString(r.dropped().size()));
        String counts = speech.say("change.counts", put);
        return corrects.map(c -> speech.say("change.corrected", "counts", counts, "submission", c))
                .orElseGet(() -> speech.say("change.replaced", "counts", counts, "revision", r.revision()));
    }

    /** What a report is called that replaces none: the first of its period, a part beside others, or the first after all were taken back. */
    private String firstOfItsKind(Entry.ReportEntry r) {
        if (entry.reading().findings().stream().anyMatch(f -> f.code() == Code.ADDED_PART)) return "change.part";
        return r.revision() > 1 ? "change.again" : "change.first";
    }

    private int accepted(Entry.ReportEntry r) {
        return tables(r).mapToInt(t -> t.counts().accepted()).sum();
    }

    private Stream<TableReading> tables(Entry.ReportEntry r) {
        return entry.reading().tables().stream()
                .filter(t -> t.form().equals(r.form()) && t.period().equals(r.period()));
    }
}
