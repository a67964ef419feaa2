package org.taizhang.consolidate;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;
import org.taizhang.value.CellText;
import org.taizhang.value.Value;

/**
 * What the reports of one key said one after another, as far as figures ask for it: so much that no report need be read
 * again, and no more than grows with what moved.
 *
 * <p>Of lists and dates it keeps every step, of numbers the last step and the last value of each of two years, of words
 * since when there have been some. Of each field that the last report left out it keeps the row that last said it.
 */
@JsonAutoDetect(
        fieldVisibility = JsonAutoDetect.Visibility.ANY,
        getterVisibility = JsonAutoDetect.Visibility.NONE,
        isGetterVisibility = JsonAutoDetect.Visibility.NONE)
final class Story {
    private int reports;
    private String first = "";
    private String last = "";
    private Map<String, List<Step>> steps = new TreeMap<>();
    private Map<String, TreeMap<Integer, String>> years = new TreeMap<>();
    private Map<String, Run> runs = new TreeMap<>();
    private Place place;
    /** Of fields that the last report left out, where they were last said. */
    private Map<String, Place> left = new TreeMap<>();

    /**
     * A value that was another than the one before.
     *
     * @param period of the report that first said it
     * @param report the number of that report among those of the key, from 1 on
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Step(String value, String period, int report) {}

    /** An unbroken run of reports with words, up to the last report: since when there are any, and since when these. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Run(String since, int report, String words, String wordsSince) {}

    /**
     * A row that was told.
     *
     * @param period of the report that holds it
     * @param sheet empty where it has no name
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Place(String period, long report, long submission, String file, String sheet, int row) {
        static Place of(Line line) {
            AsOf.Report report = line.report();
            return new Place(
                    report.period().toString(),
                    report.id(),
                    report.submissionId(),
                    CellText.of(report.fileName()),
                    line.row().sheet().orElse(""),
                    line.row().rowNo());
        }

        AsOf.RowPlace inReport() {
            return new AsOf.RowPlace(report, sheetName(), row);
        }

        Figures.Origin origin() {
            return new Figures.Origin(submission, file, sheetName().map(CellText::of), row);
        }

        private Optional<String> sheetName() {
            return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet);
        }
    }

    /** The same story, to be told on. */
    Story again() {
        Story again = new Story();
        again.reports = reports;
        again.first = first;
        again.last = last;
        steps.forEach((field, known) -> again.steps.put(field, new ArrayList<>(known)));
        years.forEach((field, byYear) -> again.years.put(field, new TreeMap<>(byYear)));
        again.runs.putAll(runs);
        again.place = place;
        again.left.putAll(left);
        return again;
    }

    /** Takes in the next report, later than those before. */
    void take(Line line, List<Form.Field> watched) {
        reports++;
        last = line.period().toString();
        if (first.isEmpty()) first = last;
        for (Form.Field field : watched) {
            Optional<Value> value = line.value(field.name());
            if (field.type() == Form.Type.text) words(field.name(), value.map(Value::text));
            else if (value.isPresent()) said(field, value.get().text(), line.period());
            else if (steps.containsKey(field.name())) left.putIfAbsent(field.name(), place);
        }
        place = Place.of(line);
    }

    private void said(Form.Field field, String value, Period period) {
        left.remove(field.name());
        step(field, value, period);
    }

    private void step(Form.Field field, String value, Period period) {
        List<Step> known = steps.computeIfAbsent(field.name(), f -> new ArrayList<>());
        boolean number = field.type() == Form.Type.number;
        if (known.isEmpty() || !known.get(known.size() - 1).value().equals(value)) {
            if (number) known.clear();
            known.add(new Step(value, last, reports));
        }
        if (!number) return;
        TreeMap<Integer, String> byYear = years.computeIfAbsent(field.name(), f -> new TreeMap<>());
        byYear.put(period.year(), value);
        if (byYear.size() > 2) byYear.pollFirstEntry();
    }

    private void words(String field, Optional<String> words) {
        if (words.isEmpty()) {
            runs.remove(field);
            return;
        }
        Run run = runs.getOrDefault(field, new Run(last, reports, words.get(), last));
        boolean same = run.words().equals(words.get());
        runs.put(field, same ? run : new Run(run.since(), run.report(), words.get(), last));
    }

    /** How many reports had the key. */
    int reports() {
        return reports;
    }

    /** The period of the first report that had the key. */
    String first() {
        return first;
    }

    /** The period of the last report that had the key, also of one that only said that nothing had changed. */
    Period last() {
        return Period.parse(last).orElseThrow();
    }

    /** The values of a list or date one after another; of a number the last. */
    List<Step> steps(String field) {
        return steps.getOrDefault(field, List.of());
    }

    /** The last step of a field. */
    Optional<Step> now(String field) {
        List<Step> known = steps(field);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    /** The row that last said a field, where the last report left it out. */
    Optional<Place> left(String field) {
        return Optional.ofNullable(left.get(field));
    }

    /** What was last said of a list or date by the end of a period. */
    Optional<String> by(Period period, String field) {
        Optional<String> said = Optional.empty();
        for (Step s : steps(field)) {
            if (Period.parse(s.period()).orElseThrow().compareTo(period) > 0) break;
            said = Optional.of(s.value());
        }
        return said;
    }

    /** The last value of a number that a year's reports said. */
    Optional<String> inYear(int year, String field) {
        return Optional.ofNullable(years.getOrDefault(field, new TreeMap<>()).get(year));
    }

    Optional<Run> run(String field) {
        return Optional.ofNullable(runs.get(field));
    }
}
