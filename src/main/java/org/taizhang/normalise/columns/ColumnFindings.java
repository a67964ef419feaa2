package org.taizhang.normalise.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Nearest;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.sheet.Address;
import org.taizhang.value.Code;

/** What is said of columns that have no field, or one of another time, and of fields that have no column. */
final class ColumnFindings {
    private final Language language;
    private final FoundTable table;
    private final Period period;
    private final ColumnTimes times;
    private final TableFindings findings;

    ColumnFindings(Language language, FoundTable table, Period period, ColumnTimes times, TableFindings findings) {
        this.language = language;
        this.table = table;
        this.period = period;
        this.times = times;
        this.findings = findings;
    }

    /** A header that may mean several fields. */
    void ambiguous(HeaderColumn c, HeaderMatch.Ambiguous ambiguous) {
        String meanings = ambiguous.meanings().stream()
                .flatMap(m -> table.form().field(m).stream())
                .map(Form.Field::title)
                .collect(Collectors.joining(language.say("list.or", Map.of())));
        findings.onHeader(c, Code.AMBIGUOUS_COLUMN, "column.ambiguous", Map.of("meanings", meanings), Optional.empty());
    }

    /** A column of a field that another one has been chosen for: of the same time it says the same thing twice. */
    void notChosen(HeaderColumn c, HeaderColumn other, Map<String, HeaderColumn> chosen) {
        boolean same = other != null
                && times.monthsBehind(c) == times.monthsBehind(other)
                && times.daysBehind(c) == times.daysBehind(other);
        if (!same) {
            unknown(c, chosen);
            return;
        }
        Map<String, String> put = Map.of("read", Address.letters(other.index()), "other", other.text());
        findings.onHeader(c, Code.UNKNOWN_COLUMN, "column.again", put, Optional.empty());
    }

    /** A column with a part of what the one read for its field has. */
    void part(HeaderColumn c, Form.Field field, HeaderColumn read) {
        Map<String, String> put =
                Map.of("read", Address.letters(read.index()), "other", read.text(), "field", field.title());
        findings.onHeader(c, Code.UNKNOWN_COLUMN, "column.part", put, Optional.empty());
    }

    /** One of several columns with parts of a field, none of which is the whole. */
    void partOfNone(HeaderColumn c, Form.Field field) {
        findings.onHeader(c, Code.AMBIGUOUS_COLUMN, "column.parts", Map.of("field", field.title()), Optional.empty());
    }

    /** A header of no field, with the title that is nearest. */
    void unknown(HeaderColumn c, Map<String, HeaderColumn> chosen) {
        boolean other = times.isOfAnotherYear(c) || table.fit().headers().isTurned(c.words());
        String spelled =
                c.words().isEmpty() ? "" : c.leaf().bare().get(c.leaf().bare().size() - 1);
        Optional<String> nearest = other || spelled.length() < 3 ? Optional.empty() : nearest(spelled, chosen.keySet());
        String key = nearest.isPresent() ? "column.unknown.near" : "column.unknown";
        findings.onHeader(c, Code.UNKNOWN_COLUMN, key, Map.of("nearest", nearest.orElse("")), nearest);
    }

    /** The title of the field without a column of its own whose title, else whose synonym, is nearest. */
    private Optional<String> nearest(String spelled, Set<String> taken) {
        List<Form.Field> open = table.form().fields().stream()
                .filter(f -> !taken.contains(f.name()))
                .toList();
        Optional<String> title =
                Nearest.to(spelled, open.stream().map(Form.Field::title).toList());
        if (title.isPresent()) return title;
        Map<String, String> synonyms = new HashMap<>();
        for (Form.Field f : open)
            for (String s : f.synonyms())
                if (s.indexOf('{') < 0 && s.indexOf('/') < 0) synonyms.putIfAbsent(s, f.title());
        return Nearest.to(spelled, synonyms.keySet()).map(synonyms::get);
    }

    /** A quantity or step that is that of another month by its header, where no column is the report's. */
    void otherMonths(Map<String, HeaderColumn> chosen) {
        if (findings.has(Code.PERIOD_ASSUMED)) return;
        for (Form.Field f : table.form().fields()) {
            HeaderColumn c = chosen.get(f.name());
            boolean growing = f.type() == Form.Type.number || f.ordered();
            if (c == null || !growing || !times.isOfAnotherMonth(c)) continue;
            // A span of months up to this one.
            if (table.fit().headers().isTurned(c.words())) continue;
            findings.onHeader(
                    c,
                    Code.INCONSISTENT,
                    "column.other-month",
                    Map.of("period", language.period(period)),
                    Optional.empty());
        }
    }

    /** Keys and required fields without a column. */
    void missing(Map<String, HeaderColumn> chosen) {
        for (Form.Field f : table.form().fields()) {
            boolean needed = table.form().primaryKey().contains(f.name())
                    || f.constraints().requiredColumn();
            if (needed && !chosen.containsKey(f.name())) findings.missingColumn(f);
        }
    }
}
