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
import org.taizhang.value.Value;

/**
 * What the reports of one key said one after another, as far as figures ask for it: so much that no report need be read
 * again, and no more than grows with what moved.
 *
 * <p>Of lists and dates it keeps every step, of numbers the last step and the last value of each of two years, of words
 * since when there have been some.
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

    /** The same story, to be told on. */
    Story again() {
        Story again = new Story();
        again.reports = reports;
        again.first = first;
        again.last = last;
        steps.forEach((field, known) -> again.steps.put(field, new ArrayList<>(known)));
        years.forEach((field, byYear) -> again.years.put(field, new TreeMap<>(byYear)));
        again.runs.putAll(runs);
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
            else value.ifPresent(v -> step(field, v.text(), line.period()));
        }
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
