package org.taizhang.normalise.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Constraints;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;
import org.taizhang.value.Value;
import org.taizhang.value.ValueReader;
import org.taizhang.value.ValueReading;

/** Reads texts around a table as days, as those in a form's fields of dates are read. */
public final class DayReader {
    private static final int DAY_LENGTH = "2012-04-30".length();
    private static final int MONTH_LENGTH = "2012-04".length();

    private static final Form.Field ANY_DAY = new Form.Field(
            "day",
            "day",
            Optional.empty(),
            Form.Type.date,
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            List.of(),
            false,
            false,
            false,
            false,
            false,
            Constraints.NONE);

    private final ValueReader values;

    public DayReader(ValueReader values) {
        this.values = values;
    }

    /** The day that a text says and nothing else; empty where it is doubted, or a longer time. */
    public Optional<LocalDate> day(Cell cell, Period period) {
        ValueReading read = read(cell, period);
        return read.value()
                .map(Value::text)
                .filter(date -> read.doubts().isEmpty() && date.length() == DAY_LENGTH)
                .flatMap(DayReader::last);
    }

    /** The day that a text says, with or without doubt, or the last day of the month that it says. */
    Optional<LocalDate> lastDay(Cell cell, Period period) {
        return read(cell, period).value().map(Value::text).flatMap(DayReader::last);
    }

    private ValueReading read(Cell cell, Period period) {
        return values.read(cell, ANY_DAY, Optional.empty(), period);
    }

    private static Optional<LocalDate> last(String date) {
        try {
            if (date.length() == DAY_LENGTH) return Optional.of(LocalDate.parse(date));
            if (date.length() == MONTH_LENGTH)
                return Optional.of(YearMonth.parse(date).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
