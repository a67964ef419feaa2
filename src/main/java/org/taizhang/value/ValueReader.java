package org.taizhang.value;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/** Reads cells as values of fields, with the words of one language. Safe for use by several threads. */
public final class ValueReader {
    private final Language language;
    private final ZoneId zone;
    private final Doubts doubts;
    private final UnitConversion units;
    private final NumberPhrases phrases;
    private final DateScript dates;
    private final DateScript remarkDates;
    private final DateForms forms;
    private final Set<String> empty;
    private final Map<Same, FieldReader> readers = new ConcurrentHashMap<>();

    /** @param zone where the days begin and end */
    public ValueReader(Language language, ZoneId zone) {
        this.zone = zone;
        this.language = language;
        doubts = new Doubts(language);
        units = new UnitConversion(language);
        phrases = new NumberPhrases(language, units);
        dates = new DateScript(language);
        remarkDates = DateScript.ofRemarks(language);
        forms = new DateForms(language.writing());
        empty = language.sheets().empty().stream().map(Spelling::of).collect(Collectors.toSet());
    }

    /**
     * What a cell says as the value of a field.
     *
     * @param unit the unit that the header or a line above the table names; the cell's own prevails
     * @param period the report's period, which gives a date without a year its year
     */
    public ValueReading read(Cell cell, Form.Field field, Optional<String> unit, Period period) {
        String words = Wording.of(cell.text());
        if (cell.kind() == Cell.Kind.NO_STORED_VALUE)
            return new ValueReading(
                    Optional.empty(),
                    java.util.List.of(doubts.of(Code.NO_STORED_VALUE, "value.notStored", words)),
                    Optional.empty());
        FieldReader reader = readers.computeIfAbsent(new Same(field), f -> readerOf(f.field()));
        if (cell.kind() == Cell.Kind.TEXT && isEmpty(words) && !reader.knows(words)) return ValueReading.nothing();
        return reader.read(cell, words, unit, period);
    }

    /** Whether words stand for nothing: none at all, one of the language's words for it, or such a sign repeated. */
    public boolean isEmpty(String words) {
        if (words.isEmpty()) return true;
        if (words.length() > 20) return false;
        String spelling = Spelling.of(words);
        if (spelling.isEmpty() || empty.contains(spelling)) return true;
        char sign = spelling.charAt(0);
        return !Character.isLetterOrDigit(sign) && isRepeated(spelling) && empty.contains(spelling.substring(0, 1));
    }

    private static boolean isRepeated(String sign) {
        for (int i = 1; i < sign.length(); i++) if (sign.charAt(i) != sign.charAt(0)) return false;
        return true;
    }

    private FieldReader readerOf(Form.Field field) {
        return switch (field.type()) {
            case text -> new TextReader(field, doubts);
            case date -> new KnownTexts(new DateReader(field, dates, forms, doubts, zone));
            case list -> new KnownTexts(new EntryReader(field, language, new RemarkDates(remarkDates, forms), doubts));
            case number -> numberReader(field);
        };
    }

    private FieldReader numberReader(Form.Field field) {
        boolean known = field.unit().isEmpty() || units.unit(field.unit().get()).isPresent();
        UnitConversion all = known ? units : units.with(field.unit().get());
        NumberPhrases read = known ? phrases : new NumberPhrases(language, all);
        return new NumberReader(field, all, read, new NumberTrouble(language, read), doubts);
    }

    /** A field as itself, since comparing all of its parts costs more than reading a cell. */
    private record Same(Form.Field field) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Same same && same.field == field;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(field);
        }
    }
}
