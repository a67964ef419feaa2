package org.taizhang.value;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;

/** Reads single cells by the shipped words, and says what came of them in one line. */
final class Cells {
    private static final ValueReader READER = new ValueReader(Shipped.LANGUAGE, ZoneId.of("Asia/Shanghai"));

    private Cells() {}

    static ValueReading read(Cell cell, Form.Field field, String unit, Period period) {
        return READER.read(cell, field, Optional.ofNullable(unit).filter(u -> !u.isEmpty()), period);
    }

    static ValueReading read(String text, String field) {
        return read(Cell.text(0, text), Shipped.field(field), null, Shipped.MARCH);
    }

    /** The value, then the codes of the doubts, and a suggestion after {@code ->}. */
    static String said(ValueReading reading) {
        String value = reading.value().map(Value::text).orElse("");
        String doubts = reading.doubts().stream().map(Cells::said).collect(Collectors.joining(" "));
        return (value + " " + doubts).trim();
    }

    private static String said(Doubt doubt) {
        return doubt.code().id() + doubt.suggestion().map(s -> " -> " + s).orElse("");
    }

    static String said(String text, String field) {
        return said(read(text, field));
    }

    static String said(String text, String field, String unit) {
        return said(read(Cell.text(0, text), Shipped.field(field), unit, Shipped.MARCH));
    }

    static Cell number(String number) {
        return Cell.number(0, new BigDecimal(number));
    }

    static Cell number(String number, String text) {
        return new Cell(
                0, Cell.Kind.NUMBER, text, Optional.of(new BigDecimal(number)), Optional.empty(), Optional.empty());
    }

    static Cell formatted(String number, String format) {
        return new Cell(
                0,
                Cell.Kind.NUMBER,
                number,
                Optional.of(new BigDecimal(number)),
                Optional.empty(),
                Optional.of(format));
    }

    static Cell day(String moment, String format) {
        return new Cell(
                0,
                Cell.Kind.DATE,
                moment,
                Optional.empty(),
                Optional.of(LocalDateTime.parse(moment)),
                Optional.of(format));
    }

    static Cell of(Cell.Kind kind, String text) {
        return new Cell(0, kind, text, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
