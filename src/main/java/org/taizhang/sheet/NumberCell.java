package org.taizhang.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Optional;

/** Makes cells of stored numbers, as their format and the workbook's date system show them. */
record NumberCell(DateSystem dates) {

    Cell of(int column, BigDecimal value, NumberFormat format) {
        Optional<BigDecimal> number = Optional.of(value);
        if (format.equals(NumberFormat.GENERAL)) {
            if (dates == DateSystem.FROM_1900) return Cell.number(column, value);
            Optional<LocalDateTime> day = dates.at(value.doubleValue());
            return new Cell(column, Cell.Kind.NUMBER, value.toPlainString(), number, day, Optional.empty());
        }
        if (format.date().isEmpty()) {
            return new Cell(column, Cell.Kind.NUMBER, format.text(value), number, Optional.empty(), format.code());
        }
        DatePattern pattern = format.date().get();
        double serial = value.doubleValue();
        Optional<LocalDateTime> at = dates.at(serial);
        boolean timeAlone = serial >= 0 && serial < 1 && !pattern.showsDay();
        String text = at.map(pattern::text).orElseGet(() -> timeAlone ? pattern.text(serial) : value.toPlainString());
        return new Cell(column, Cell.Kind.DATE, text, number, at, format.code());
    }

    /** A day and time that the file writes out. */
    static Cell written(int column, LocalDateTime at) {
        boolean day = at.toLocalTime().toSecondOfDay() == 0;
        String text = day ? at.toLocalDate().toString() : at.toString();
        return new Cell(column, Cell.Kind.DATE, text, Optional.empty(), Optional.of(at), Optional.empty());
    }
}
