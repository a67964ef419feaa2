package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.columns.FileState;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.columns.TableSetting;
import org.taizhang.normalise.columns.Turn;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.heading.HeaderBlock;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.NearestForms;
import org.taizhang.normalise.heading.Preamble;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.normalise.kinds.SortedRow;
import org.taizhang.normalise.rows.RowLine;
import org.taizhang.normalise.rows.TableReader;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.RowKind;
import org.taizhang.reading.Source;
import org.taizhang.reading.TableReading;
import org.taizhang.sheet.Sheet;
import org.taizhang.value.Code;

/** Goes through one sheet: lines, headers, and the rows of the tables under them. */
final class SheetReading {
    private static final int LINES = 60;

    private final Understanding with;
    private final Source source;
    private final FileState file;
    private final Sheet sheet;
    private final Findings.Place place;
    private final SheetPeriods periods;
    private final List<TableReading> tables = new ArrayList<>();
    private final List<TableReader> current = new ArrayList<>();
    private final List<GridRow> lines = new ArrayList<>();
    private final NearestForms nearest;
    private Optional<Preamble> first = Optional.empty();
    private boolean seen;
    /** From which row on lines are over the next header, where one of them has ended the table above. */
    private int ended;

    private Optional<String> skipped = Optional.empty();
    private int emptyTables;
    private final CountyCheck county;
    private final UnitCheck unit;
    private final DoubtfulUnits doubtfulUnits;

    SheetReading(Understanding with, Source source, FileState file, Sheet sheet, int index) {
        this.with = with;
        this.source = source;
        this.file = file;
        this.sheet = sheet;
        nearest = new NearestForms(with.recognition());
        place = new Findings.Place(index, sheet.name(), 0, -1);
        periods = new SheetPeriods(with, source, sheet, file.findings(), place);
        county = new CountyCheck(with, file, place);
        unit = new UnitCheck(with, file, place, source);
        doubtfulUnits = new DoubtfulUnits(file.findings(), place);
    }

    SheetReading read() {
        try (Lookahead ahead = new Lookahead(sheet);
                RowLine line = new RowLine(with.direct())) {
            Optional<KeyValueSheet> sideways = KeyValueSheet.in(ahead, with);
            if (sideways.isPresent()) new SidewaysReading(this, sideways.get()).read();
            else rows(ahead, line);
            line.settle();
        }
        close(false);
        return this;
    }

    private void rows(Lookahead ahead, RowLine line) {
        while (ahead.peek(0).isPresent()) {
            seen = true;
            boolean above = current.size() == 1 && current.get(0).headerAgain().isBelow(ahead);
            Optional<HeaderBlock> header =
                    above ? Optional.empty() : with.headers().at(ahead);
            if (header.isPresent()) line.settle();
            if (header.isPresent() && begins(header.get(), ahead)) {
                for (int i = 0; i < header.get().rows().size(); i++) ahead.next();
                continue;
            }
            int over = header.isPresent() || current.isEmpty()
                    ? 0
                    : with.linesOver().at(ahead, this::titled);
            int from = ahead.peek(0).get().number();
            for (int i = 0; i < over; i++) over(ahead.next(), from, line);
            if (over > 0) continue;
            GridRow row = current.size() == 1 ? current.get(0).whole(ahead.next()) : ahead.next();
            if (above && !Preamble.of(List.of(row), with.words()).units().isEmpty())
                line.add(current.get(0), new SortedRow(row, RowKind.NOTE));
            else if (!current.isEmpty())
                for (TableReader t : current) t.sort(row).ifPresent(sorted -> line.add(t, sorted));
            else if (lines.size() < LINES) lines.add(row);
        }
    }

    /**
     * Takes a line over the next header, which may be the heading of a part where that is the current table's once more.
     *
     * @param from the first of these lines; where one also ends the table, what stands above them is that one's
     */
    private void over(GridRow row, int from, RowLine line) {
        Optional<RowKind> kind = current.get(0).sort(row).map(SortedRow::kind);
        if (kind.filter(k -> k == RowKind.FOOTER).isPresent()) ended = from;
        boolean heading = with.linesOver().mayBeHeading(row)
                && kind.filter(k -> k == RowKind.GROUP).isPresent();
        line.add(current.get(0), new SortedRow(row, heading ? RowKind.GROUP : RowKind.NOTE));
    }

    /** The form that lines over a table name, or else the sheet or file. */
    private Optional<Form> titled(Preamble over) {
        return over.form(with.words())
                .or(() -> sheet.name().flatMap(with.words().titles()::named))
                .or(() -> with.words().titles().named(source.fileName()));
    }

    /** Whether a header is that of a table, which then is the current one. */
    private boolean begins(HeaderBlock header, Lookahead ahead) {
        List<GridRow> over =
                current.isEmpty() ? List.copyOf(lines) : periods.unsigned(between(), header.firstRow(), first);
        Preamble own = Preamble.of(over, with.words());
        Optional<Form> titled = titled(own);
        List<FoundTable> found = with.finder().tables(header, titled);
        if (found.isEmpty()) {
            nearest.offer(header, titled);
            return false;
        }
        List<Preamble> owns = found.size() == 1
                ? List.of(own)
                : found.stream()
                        .map(t -> Preamble.of(t.within(over), with.words()))
                        .toList();
        HeadersAgain again = new HeadersAgain(current, found);
        boolean same = again.areSame(ahead);
        if (same && !again.isOfOthers(owns, periods, first)) {
            for (int i = 0; i < current.size(); i++)
                current.get(i).repeat(found.get(i).header());
            return true;
        }
        List<TableReader> before = same ? List.copyOf(current) : List.of();
        close(true);
        lines.clear();
        if (isSetAside(own)) return true;
        Preamble preamble = first.map(own::over).orElse(own);
        if (first.isEmpty()) first = Optional.of(own);
        for (int i = 0; i < found.size(); i++) begin(found.get(i), owns.get(i).over(preamble), ahead, Turn.UPRIGHT);
        for (int i = 0; i < before.size(); i++) current.get(i).follow(before.get(i));
        return true;
    }

    private List<GridRow> between() {
        return current.get(0).lines().stream()
                .filter(l -> l.number() >= ended)
                .map(with.words()::line)
                .toList();
    }

    TableReader begin(FoundTable table, Preamble preamble, Lookahead ahead, Turn turn) {
        county.check(preamble);
        unit.check(preamble);
        doubtfulUnits.check(preamble);
        Period period = period(table.form().period().kind(), preamble);
        TableSetting setting = new TableSetting(
                place, period, preamble, file.county().map(County::id).orElse(""), turn);
        TableReader reader = new TableReader(with.words(), table, setting, ahead, file);
        current.add(reader);
        return reader;
    }

    /** The period of a table below some lines. */
    Period period(Period.Kind kind, Preamble preamble) {
        return periods.of(kind, preamble, first);
    }

    /** The period that a text says. */
    Optional<Period> saidPeriod(Period.Kind kind, String text) {
        return with.periods().said(kind, text, source);
    }

    boolean isSetAside(Preamble preamble) {
        Optional<String> word = preamble.titles().stream()
                .flatMap(t -> with.skipWordOver(t.text()).stream())
                .findFirst();
        if (word.isPresent()) skipped = word;
        return word.isPresent();
    }

    private void close(boolean another) {
        for (TableReader t : current) {
            TableReading read = t.end(another);
            if (t.isEmpty()) emptyTables++;
            else tables.add(read);
        }
        current.clear();
    }

    void report(Findings.Place at, Code code, String message, Map<String, String> put) {
        file.findings().add(at, code, message, put);
    }

    Understanding with() {
        return with;
    }

    Optional<String> name() {
        return sheet.name();
    }

    void sawRows() {
        seen = true;
    }

    List<TableReading> tables() {
        return tables;
    }

    Findings.Place place() {
        return place;
    }

    CountyCheck county() {
        return county;
    }

    /** Whether anything stands on it. */
    boolean hasRows() {
        return seen;
    }

    /** The word in a title by which a table of it was set aside. */
    Optional<String> skippedWord() {
        return skipped;
    }

    boolean hasEmptyTable() {
        return emptyTables > 0;
    }

    /** Whether neither its name nor a line on it says of what period one of its tables is. */
    boolean isPeriodUnsaid() {
        return periods.isUnsaid();
    }

    /** What comes nearest to a table where there is none. */
    NearestForms nearest() {
        return nearest;
    }
}
