package org.taizhang.campaign;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of single value that a key may have.
 *
 * @param expected how a message names it
 * @param parse what it means; throws where it means nothing
 * @param standIn what stands for one that is wrong
 */
record Scalar(String expected, Function<String, Object> parse, Object standIn) {
    private static final Map<Class<?>, Scalar> KINDS = Map.ofEntries(
            Map.entry(String.class, new Scalar("a text", s -> s, "")),
            Map.entry(int.class, new Scalar("a whole number", Integer::valueOf, 1)),
            Map.entry(Integer.class, new Scalar("a whole number", Integer::valueOf, 1)),
            Map.entry(long.class, new Scalar("a whole number", Long::valueOf, 1L)),
            Map.entry(boolean.class, new Scalar("true or false", Scalar::truth, false)),
            Map.entry(Boolean.class, new Scalar("true or false", Scalar::truth, false)),
            Map.entry(BigDecimal.class, new Scalar("a number", BigDecimal::new, BigDecimal.ONE)),
            Map.entry(LocalDate.class, new Scalar("a day such as 2012-04-30", LocalDate::parse, LocalDate.EPOCH)),
            Map.entry(LocalTime.class, new Scalar("a time such as 06:00", LocalTime::parse, LocalTime.NOON)),
            Map.entry(ZoneId.class, new Scalar("a time zone such as Asia/Shanghai", ZoneId::of, ZoneOffset.UTC)),
            Map.entry(Measure.class, new Scalar("a measure such as overdue", Measure::of, Measure.PROJECTS)),
            Map.entry(
                    Charset.class,
                    new Scalar("an encoding such as UTF-8 or windows-1252", Charset::forName, StandardCharsets.UTF_8)),
            Map.entry(
                    Period.class,
                    new Scalar(
                            "a period such as 2012-03, 2012-H1, 2012 or 2012-W11",
                            s -> Period.parse(s).orElseThrow(),
                            Period.month(1970, 1))));

    static Optional<Scalar> of(Class<?> type) {
        return Optional.ofNullable(KINDS.get(type));
    }

    private static Object truth(String s) {
        return switch (s) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(s);
        };
    }
}
