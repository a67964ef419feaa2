package org.taizhang.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.ledger.Entry;
import org.taizhang.reading.ColumnReading;
import org.taizhang.reading.Counts;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;
import org.taizhang.receipt.FrontPage.Block;
import org.taizhang.receipt.FrontPage.Line;
import org.taizhang.receipt.FrontPage.Piece;
import org.taizhang.receipt.FrontPage.Tone;

/** What is to be said to a county about one file, put together as a front page. */
final class Account {
    private static final int FINDINGS_LISTED = 1000;
    private static final int COLUMNS_LISTED = 300;
    private static final int KEYS_NAMED = 30;
    private static final int LONGEST_RAW = 120;
    private static final int LONGEST_SENTENCE = 500;

    private final Speech speech;
    private final Entry entry;
    private final Reading reading;

    Account(Speech speech, Entry entry) {
        this.speech = speech;
        this.entry = entry;
        this.reading = entry.reading();
    }

    /**
     * The front page.
     *
     * @param link the place in it where a finding can be seen
     */
    FrontPage page(Stamp stamp, Function<Finding, Optional<String>> link) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts(stamp));
        if (!reading.tables().isEmpty()) blocks.add(tables());
        if (!entry.reports().isEmpty()) blocks.add(changes());
        if (!reading.findings().isEmpty()) blocks.add(findings(link));
        if (!reading.tables().isEmpty()) blocks.add(columns());
        return new FrontPage(
                speech.say("receipt.sheet"),
                speech.rightToLeft(),
                speech.say("receipt.title", "file", shown(entry.arrival().fileName())),
                speech.say("receipt.mark", "mark", stamp.mark()),
                blocks);
    }

    private Block facts(Stamp stamp) {
        List<Line> lines = new ArrayList<>();
        lines.add(fact(
                "receipt.reporter",
                speech.reporter(entry.arrival().county(), entry.arrival().unit())));
        lines.add(fact("receipt.received", speech.moment(entry.arrival().receivedAt())));
        lines.add(fact("receipt.submission", Long.toString(entry.submissionId())));
        lines.add(Line.of(
                tone(), Piece.of(speech.say("receipt.outcome")), Piece.of(new Verdict(speech, entry).outcome())));
        new Verdict(speech, entry).next(stamp.kind()).forEach(s -> lines.add(fact("receipt.next", s)));
        return new Block(speech.say("receipt.facts"), List.of(2, 12), List.of(), lines);
    }

    private Tone tone() {
        if (entry.duplicate() || entry.withdrawn().isPresent()) return Tone.INFO;
        return switch (reading.status()) {
            case ACCEPTED -> Tone.GOOD;
            case PARTIAL -> Tone.WARNING;
            case REJECTED -> Tone.ERROR;
        };
    }

    private Line fact(String key, String value) {
        return Line.of(Tone.PLAIN, Piece.of(speech.say(key)), Piece.of(value));
    }

    private Block tables() {
        List<String> head = Stream.of(
                        "sheet", "form", "period", "seen", "header", "accepted", "rejected", "total", "note", "blank")
                .map(k -> speech.say("receipt.table." + k))
                .toList();
        List<Line> lines = reading.tables().stream().map(this::table).collect(Collectors.toCollection(ArrayList::new));
        if (lines.size() > 1) lines.add(sum());
        return new Block(speech.say("receipt.tables"), List.of(2, 3, 2, 1, 1, 1, 1, 1, 1, 1), head, lines);
    }

    private Line table(TableReading t) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(sheet(t.sheet())));
        pieces.add(Piece.of(speech.form(t.form()) + (t.nil() ? speech.say("receipt.nil") : "")));
        pieces.add(Piece.of(speech.period(t.period())));
        pieces.addAll(counts(t.counts()));
        return new Line(t.counts().rejected() > 0 ? Tone.WARNING : Tone.PLAIN, pieces);
    }

    private Line sum() {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(speech.say("receipt.table.sum")));
        pieces.add(Piece.of(""));
        pieces.add(Piece.of(""));
        pieces.addAll(counts(reading.counts()));
        return new Line(Tone.PLAIN, pieces);
    }

    private static List<Piece> counts(Counts c) {
        return Stream.of(c.seen(), c.header(), c.accepted(), c.rejected(), c.total(), c.note(), c.blank())
                .map(Piece::of)
                .toList();
    }

    private Block changes() {
        List<Line> lines = new ArrayList<>();
        for (Entry.ReportEntry r : entry.reports()) {
            String what = speech.form(r.form()) + " " + speech.period(r.period());
            lines.add(Line.of(Tone.PLAIN, Piece.of(what), Piece.of(new Verdict(speech, entry).change(r))));
            keys(lines, "receipt.updated", r.updated());
            keys(lines, "receipt.added", r.added());
            keys(lines, "receipt.dropped", r.dropped());
        }
        lines.add(fact("receipt.which", speech.say("receipt.latest-counts")));
        return new Block(speech.say("receipt.changes"), List.of(4, 10), List.of(), lines);
    }

    private void keys(List<Line> lines, String key, List<String> keys) {
        if (keys.isEmpty()) return;
        String named = keys.stream()
                .limit(KEYS_NAMED)
                .map(Account::shown)
                .collect(Collectors.joining(speech.say("list.comma")));
        String all = keys.size() > KEYS_NAMED
                ? speech.say("receipt.and-more", "named", named, "n", keys.size() - KEYS_NAMED)
                : named;
        lines.add(fact(key, PlainText.cut(all, LONGEST_SENTENCE * 2)));
    }

    private Block findings(Function<Finding, Optional<String>> link) {
        List<String> head = Stream.of("severity", "sheet", "cell", "field", "raw", "message", "suggestion")
                .map(k -> speech.say("receipt.finding." + k))
                .toList();
        Titles titles = new Titles(speech, reading);
        List<Line> lines = Worst.first(reading.findings(), FINDINGS_LISTED).stream()
                .map(f -> finding(f, titles, link.apply(f)))
                .collect(Collectors.toCollection(ArrayList::new));
        int more = reading.findings().size() - lines.size();
        String heading = speech.say("receipt.findings", "n", reading.findings().size());
        if (more > 0) heading += speech.say("receipt.findings-more", "n", more);
        return new Block(heading, List.of(1, 2, 1, 2, 2, 4, 2), head, lines);
    }

    private Line finding(Finding f, Titles titles, Optional<String> link) {
        return Line.of(
                Tone.of(f.severity()),
                Piece.of(speech.severity(f.severity())),
                Piece.of(f.sheet().map(Account::shown).orElse("")),
                Piece.of(f.cell().orElse("")).leadingTo(link),
                Piece.of(titles.of(f)),
                Piece.of(f.raw().map(Account::shown).orElse("")),
                Piece.of(new FindingSentence(speech, titles).bare(f)),
                Piece.of(titles.suggestion(f).map(Account::shown).orElse("")));
    }

    private Block columns() {
        List<String> head = Stream.of("sheet", "column", "header", "field", "written", "stored")
                .map(k -> speech.say("receipt.column." + k))
                .toList();
        List<Line> lines = reading.tables().stream()
                .flatMap(t -> t.columns().stream().map(c -> column(t, c)))
                .limit(COLUMNS_LISTED)
                .toList();
        return new Block(speech.say("receipt.columns"), List.of(2, 1, 4, 3, 2, 2), head, lines);
    }

    private Line column(TableReading t, ColumnReading c) {
        var field = c.field().flatMap(f -> speech.field(t.form(), f));
        String place = t.transposed() ? Integer.toString(c.index() + 1) : org.taizhang.sheet.Address.letters(c.index());
        return Line.of(
                field.isEmpty() && !speech.isKnown(c.header()) ? Tone.INFO : Tone.PLAIN,
                Piece.of(sheet(t.sheet())),
                Piece.of(place),
                Piece.of(shown(c.header())),
                Piece.of(field.map(f -> f.title())
                        .orElseGet(() -> speech.say(
                                speech.isKnown(c.header()) ? "receipt.column.known" : "receipt.column.unknown"))),
                Piece.of(c.unit().map(Account::shown).orElse("")),
                Piece.of(field.flatMap(f -> f.unit()).orElse("")));
    }

    private String sheet(Optional<String> name) {
        return name.map(Account::shown).orElse(speech.say("receipt.no-sheet"));
    }

    private static String shown(String text) {
        return PlainText.line(text, LONGEST_RAW);
    }
}
