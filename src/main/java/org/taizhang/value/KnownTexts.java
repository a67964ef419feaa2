package org.taizhang.value;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;

/**
 * Reads each short text of a field once in a period: of days and of the entries of a list a long sheet says few, over and
 * over. Only for readers to which of a cell with text the words and the period alone matter.
 */
final class KnownTexts implements FieldReader {
    private static final int LONGEST = 30;
    private static final int MOST = 5_000;

    private record Said(String words, Period period) {
        /** By hand, since the one made by the language is not taken in where it is called this often. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Said said && words.equals(said.words) && period.equals(said.period);
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }

    private final FieldReader reader;
    private final Map<Said, ValueReading> known = new ConcurrentHashMap<>();

    KnownTexts(FieldReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean knows(String words) {
        return reader.knows(words);
    }

    @Override
    public ValueReading read(Cell cell, String words, Optional<String> unit, Period period) {
        if (cell.kind() != Cell.Kind.TEXT || words.length() > LONGEST) return reader.read(cell, words, unit, period);
        Said said = new Said(words, period);
        ValueReading reading = known.get(said);
        if (reading == null) {
            reading = reader.read(cell, words, unit, period);
            if (known.size() >= MOST) known.clear();
            known.put(said, reading);
        }
        return reading;
    }
}
