package org.taizhang.receipt;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taizhang.campaign.SayFunction;
import org.taizhang.campaign.Templates;
import org.taizhang.ledger.Entry;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;

/** The receipt in about ten lines of text, from the template {@code receipt.txt.ftl}. */
final class ReceiptText {
    private static final String TEMPLATE = "receipt.txt.ftl";
    private static final int FINDINGS = 5;

    private final Speech speech;
    private final Templates templates;

    ReceiptText(Speech speech, Path own) {
        this.speech = speech;
        this.templates = new Templates(own);
    }

    String of(Entry entry) {
        return templates.pour(TEMPLATE, model(entry)).replace("\r", "");
    }

    private Map<String, Object> model(Entry entry) {
        Reading reading = entry.reading();
        Verdict verdict = new Verdict(speech, entry);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("say", new SayFunction(speech::say));
        model.put("file", PlainText.line(entry.arrival().fileName(), 200));
        model.put(
                "reporter",
                speech.reporter(entry.arrival().county(), entry.arrival().unit()));
        model.put("received", speech.moment(entry.arrival().receivedAt()));
        model.put("submission", Long.toString(entry.submissionId()));
        model.put("status", reading.status().id());
        model.put("duplicate", entry.duplicate());
        model.put("outcome", verdict.outcome());
        model.put("tables", reading.tables().stream().map(this::table).toList());
        model.put(
                "changes", entry.reports().stream().map(r -> change(verdict, r)).toList());
        model.put("findings", findings(reading));
        model.put("more", Math.max(0, reading.findings().size() - FINDINGS));
        model.put("next", verdict.next(Stamp.Kind.PLAIN));
        return model;
    }

    private Map<String, Object> table(TableReading t) {
        Counts c = t.counts();
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("sheet", t.sheet().map(s -> PlainText.line(s, 31)).orElse(""));
        table.put("form", speech.form(t.form()) + (t.nil() ? speech.say("receipt.nil") : ""));
        table.put("period", speech.period(t.period()));
        table.put("seen", c.seen());
        table.put("header", c.header());
        table.put("accepted", c.accepted());
        table.put("rejected", c.rejected());
        table.put("total", c.total());
        table.put("note", c.note());
        table.put("blank", c.blank());
        return table;
    }

    private Map<String, Object> change(Verdict verdict, Entry.ReportEntry r) {
        return Map.of("form", speech.form(r.form()), "period", speech.period(r.period()), "change", verdict.change(r));
    }

    private List<Map<String, Object>> findings(Reading reading) {
        Titles titles = new Titles(speech, reading);
        FindingSentence sentence = new FindingSentence(speech, titles);
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding f : Worst.first(reading.findings(), FINDINGS)) {
            findings.add(Map.of(
                    "severity", f.severity().id(),
                    "severityName", speech.severity(f.severity()),
                    "cell", f.cell().orElse(""),
                    "sentence", sentence.of(f)));
        }
        return findings;
    }
}
