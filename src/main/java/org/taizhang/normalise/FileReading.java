package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.normalise.columns.FileState;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.heading.Lookahead;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.reading.TableReading;
import org.taizhang.sheet.Sheet;
import org.taizhang.sheet.Workbook;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/** Goes through the sheets of one file and says what became of the whole. */
final class FileReading {
    private final Understanding with;
    private final FileState file;
    private final Map<Integer, String> aside;
    private final Source source;
    private final Language language;
    private final List<SheetReading> sheets = new ArrayList<>();
    private final List<SkippedSheet> skipped = new ArrayList<>();
    private final List<TableReading> tables = new ArrayList<>();

    /** A sheet that is set aside, and the sentence that says why. */
    private record SkippedSheet(Findings.Place place, String message) {}

    /** @param aside sheets that were found to be none of the report, and the keys of the sentences that say why */
    FileReading(Understanding with, FileState file, Source source, Map<Integer, String> aside) {
        this.aside = aside;
        this.with = with;
        this.file = file;
        this.source = source;
        language = with.words().language();
    }

    Reading read(Workbook workbook) {
        Optional<String> word = with.voidName().in(source.fileName());
        if (word.isPresent()) return setAside(word.get());
        List<Sheet> all = workbook.sheets();
        for (int i = 0; i < all.size(); i++)
            if (!isFormer(all.get(i)) && !all.get(i).isHidden()) read(all.get(i), i);
        Set<String> seen = tables.stream().map(TableReading::form).collect(Collectors.toSet());
        for (int i = 0; i < all.size(); i++)
            if (!isFormer(all.get(i)) && all.get(i).isHidden()) readHidden(all.get(i), i, seen);
        for (int i = 0; i < all.size(); i++) if (isFormer(all.get(i))) readFormer(all.get(i), i);
        judge();
        boolean refused = file.county().isEmpty()
                || sheets.stream().anyMatch(s -> s.county().isMismatch());
        return reading(refused ? tables.stream().map(RefusedRows::of).toList() : List.copyOf(tables));
    }

    /** The sheets that turned out to be none of the report, and the keys of the sentences that say why. */
    Map<Integer, String> aside() {
        List<Form> forms = with.words().forms().stream().map(FormHeaders::form).toList();
        return new SheetsAside(sheets, forms, file.findings()).reasons();
    }

    private Reading setAside(String word) {
        report(
                Findings.Place.file(),
                Severity.WARNING,
                Code.SKIPPED_SHEET,
                language.say("file.void", Map.of("word", word)));
        return reading(List.of());
    }

    private Reading reading(List<TableReading> given) {
        return new Reading(
                source.fileName(),
                source.sha256(),
                status(given),
                file.county().map(County::id),
                source.unit(),
                given,
                file.findings().inOrder());
    }

    private boolean isFormer(Sheet sheet) {
        return sheet.name().filter(with::isFormer).isPresent();
    }

    /** Sets a sheet of an earlier time aside where another one has tables. */
    private void readFormer(Sheet sheet, int index) {
        if (tables.isEmpty()) read(sheet, index);
        else skip(place(sheet, index), sheet.name().orElseThrow());
    }

    /**
     * Sets a hidden sheet aside where one that is seen has a table of its form, since it may be an earlier one that nobody means
     * to send.
     */
    private void readHidden(Sheet sheet, int index, Set<String> seen) {
        if (seen.isEmpty() || isSkipped(sheet) || hasOtherForms(sheet, index, seen)) {
            int before = tables.size();
            read(sheet, index);
            if (tables.size() > before)
                report(
                        place(sheet, index),
                        Severity.WARNING,
                        Code.INCONSISTENT,
                        language.say("sheet.hidden.read", Map.of()));
        } else if (holdsRows(sheet))
            skipped.add(new SkippedSheet(place(sheet, index), language.say("sheet.hidden", Map.of())));
    }

    /** Whether a sheet has tables of other forms alone; it is read for that, and what it says is forgotten. */
    private boolean hasOtherForms(Sheet sheet, int index, Set<String> seen) {
        FileState trial = new FileState(new Findings(language), file.values(), file.county(), file.counties());
        List<TableReading> found =
                new SheetReading(with, source, trial, sheet, index).read().tables();
        return !found.isEmpty() && found.stream().noneMatch(t -> seen.contains(t.form()));
    }

    private boolean isSkipped(Sheet sheet) {
        return sheet.name().flatMap(with::skipWord).isPresent();
    }

    private void skip(Findings.Place place, String word) {
        skipped.add(new SkippedSheet(place, language.say("sheet.skipped", Map.of("word", word))));
    }

    private static Findings.Place place(Sheet sheet, int index) {
        return new Findings.Place(index, sheet.name(), 0, -1);
    }

    private void read(Sheet sheet, int index) {
        Findings.Place place = place(sheet, index);
        if (aside.containsKey(index)) {
            skipped.add(new SkippedSheet(place, language.say(aside.get(index), Map.of())));
            return;
        }
        Optional<String> word = sheet.name().flatMap(with::skipWord);
        if (word.isPresent()) {
            if (holdsRows(sheet)) skip(place, word.get());
            return;
        }
        SheetReading read = new SheetReading(with, source, file, sheet, index).read();
        read.skippedWord().ifPresent(w -> skip(place, w));
        sheets.add(read);
        tables.addAll(read.tables());
    }

    private static boolean holdsRows(Sheet sheet) {
        try (Lookahead ahead = new Lookahead(sheet)) {
            return ahead.peek(0).isPresent();
        }
    }

    private void judge() {
        boolean nothing = tables.isEmpty();
        boolean others =
                sheets.stream().anyMatch(s -> s.hasRows() && s.skippedWord().isEmpty());
        for (SkippedSheet s : skipped)
            report(s.place(), nothing && !others ? Severity.WARNING : Severity.INFO, Code.SKIPPED_SHEET, s.message());
        if (!nothing) {
            reportUnread();
            reportUnfilled();
        } else if (sheets.stream().anyMatch(SheetReading::hasEmptyTable))
            file.findings().add(Findings.Place.file(), Code.EMPTY_FILE, "file.no-rows", Map.of());
        else if (others) new NoTable(with, file, sheets).say();
        else if (skipped.isEmpty()) file.findings().add(Findings.Place.file(), Code.EMPTY_FILE, "file.empty", Map.of());
        if (file.county().isEmpty() && (!nothing || others))
            file.findings().add(Findings.Place.file(), Code.UNKNOWN_COUNTY, "county.unknown", Map.of());
        reportOtherNames();
    }

    /** Sheets beside those with tables, on which something stands that was not read. */
    private void reportUnread() {
        for (SheetReading s : sheets)
            if (s.hasRows() && s.tables().isEmpty() && s.skippedWord().isEmpty())
                report(
                        s.place(),
                        Severity.INFO,
                        Code.SKIPPED_SHEET,
                        language.say(s.hasEmptyTable() ? "sheet.no-rows" : "sheet.unknown", Map.of()));
    }

    /** Sheets whose rows say nothing of the period; not where something stood there that was not understood. */
    private void reportUnfilled() {
        if (file.findings().has(Severity.ERROR)) return;
        for (SheetReading s : sheets)
            if (s.tables().stream().anyMatch(this::isUnfilled))
                report(s.place(), Severity.WARNING, Code.INCONSISTENT, language.say("table.unfilled", Map.of()));
    }

    private boolean isUnfilled(TableReading table) {
        return with.words().forms().stream()
                .map(FormHeaders::form)
                .anyMatch(f -> f.name().equals(table.form()) && table.isUnfilled(f));
    }

    /** A file's or sheet's name that names another county, where no title says whose it is. */
    private void reportOtherNames() {
        if (file.county().isEmpty()
                || source.county().isEmpty()
                || file.findings().has(Code.COUNTY_MISMATCH)) return;
        if (sheets.stream().anyMatch(s -> s.county().namesCounty())) return;
        Set<County> named = file.counties().in(source.fileName());
        if (named.isEmpty() || named.contains(file.county().get())) return;
        report(
                Findings.Place.file(),
                Severity.WARNING,
                Code.INCONSISTENT,
                language.say(
                        "county.mismatch.name",
                        Map.of(
                                "found",
                                named.iterator().next().name(),
                                "expected",
                                file.county().get().name())));
    }

    private void report(Findings.Place place, Severity severity, Code code, String message) {
        file.findings().add(place, severity, code, Optional.empty(), Optional.empty(), message, Optional.empty());
    }

    private Reading.Status status(List<TableReading> given) {
        boolean stored = given.stream()
                .anyMatch(
                        t -> t.nil() && file.county().isPresent() || t.counts().accepted() > 0);
        if (!stored) return Reading.Status.REJECTED;
        return file.findings().has(Severity.ERROR) ? Reading.Status.PARTIAL : Reading.Status.ACCEPTED;
    }
}
