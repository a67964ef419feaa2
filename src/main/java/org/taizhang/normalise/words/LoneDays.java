package org.taizhang.normalise.words;

import java.util.List;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Period;
import org.taizhang.normalise.context.DayReader;
import org.taizhang.sheet.Cell;

/** Tells cells that say a day and nothing else, as stand below a table. A feast's name alone is no day, but may be a school's. */
public final class LoneDays {
    private static final int LONGEST = 24;

    private final Vocabulary words;
    private final Period period;
    private final DayReader days;
    private final List<String> calendar;

    public LoneDays(Vocabulary words, Period period) {
        this.words = words;
        this.period = period;
        days = new DayReader(words.values());
        DateWords dates = words.language().dates();
        calendar = Stream.of(dates.year(), dates.month()).flatMap(List::stream).toList();
    }

    /** Whether a cell says one, or has the words of one whose numbers have yet to be put in. */
    public boolean isOne(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) return true;
        if (cell.kind() != Cell.Kind.TEXT || cell.text().length() > LONGEST) return false;
        if (words.rows().isBlankDay(cell)) return true;
        return isOfCalendar(cell.text()) && days.day(cell, period).isPresent();
    }

    private boolean isOfCalendar(String text) {
        return text.chars().anyMatch(Character::isDigit) || calendar.stream().anyMatch(text::contains);
    }
}
