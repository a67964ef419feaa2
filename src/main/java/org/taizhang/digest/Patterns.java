package org.taizhang.digest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers and days written by pattern, each pattern read once: a digest writes millions of them, on all processors. */
final class Patterns {
    private final ThreadLocal<Map<String, DecimalFormat>> numbers = ThreadLocal.withInitial(HashMap::new);
    private final Map<String, DateTimeFormatter> days = new ConcurrentHashMap<>();
    private final Locale locale;

    /** @param locale of the names of months and days */
    Patterns(Locale locale) {
        this.locale = locale;
    }

    /** The number by a pattern of {@link DecimalFormat}, a half rounded up. */
    String number(String pattern, BigDecimal n) {
        return numbers.get().computeIfAbsent(pattern, Patterns::format).format(n);
    }

    /** The day by a pattern of {@link DateTimeFormatter}. */
    String day(String pattern, LocalDate day) {
        return days.computeIfAbsent(pattern, p -> DateTimeFormatter.ofPattern(p, locale))
                .format(day);
    }

    private static DecimalFormat format(String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
