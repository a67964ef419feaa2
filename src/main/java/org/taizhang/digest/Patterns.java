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
import org.taizhang.campaign.Language;
import org.taizhang.campaign.NumberStyle;

/** Numbers and days written by pattern, each pattern read once: a digest writes millions of them, on all processors. */
final class Patterns {
    private final ThreadLocal<Map<String, DecimalFormat>> numbers = ThreadLocal.withInitial(HashMap::new);
    private final Map<String, DateTimeFormatter> days = new ConcurrentHashMap<>();
    private final Locale locale;
    private final NumberStyle style;

    /** @param language of the names of months and days, and of the signs in numbers */
    Patterns(Language language) {
        this.locale = Locale.forLanguageTag(language.code());
        this.style = language.numberStyle();
    }

    /** The number by a pattern of {@link DecimalFormat}, a half rounded up. */
    String number(String pattern, BigDecimal n) {
        return numbers.get().computeIfAbsent(pattern, this::format).format(n);
    }

    /** The day by a pattern of {@link DateTimeFormatter}. */
    String day(String pattern, LocalDate day) {
        return days.computeIfAbsent(pattern, p -> DateTimeFormatter.ofPattern(p, locale))
                .format(day);
    }

    private DecimalFormat format(String pattern) {
        DecimalFormatSymbols signs = DecimalFormatSymbols.getInstance(Locale.ROOT);
        signs.setDecimalSeparator(style.decimal().charAt(0));
        if (!style.grouping().isEmpty())
            signs.setGroupingSeparator(style.grouping().charAt(0));
        DecimalFormat format = new DecimalFormat(pattern, signs);
        if (style.grouping().isEmpty()) format.setGroupingUsed(false);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
