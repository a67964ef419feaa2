package org.taizhang.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a number format says of what stands in a cell: of a number that it is a date, a percentage, or counted in a unit that
 * the format writes behind it and perhaps in thousands or ten thousands of it; of a text what it writes around it.
 *
 * @param code the format's code where it says more than plain digits
 * @param date the pattern of its day and time
 * @param sections what it does with which numbers; none where they stay plain
 * @param words what it writes of a text; none where that stays as it is
 */
record NumberFormat(
        Optional<String> code, Optional<DatePattern> date, List<NumberSection> sections, Optional<FormatTokens> words) {
    private static final int LONGEST = 1024;
    /** The fourth section is that of texts. */
    private static final int OF_NUMBERS = 3;

    static final NumberFormat GENERAL =
            new NumberFormat(Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    static NumberFormat of(String code) {
        if (code.isEmpty() || code.length() > LONGEST || code.equalsIgnoreCase("General")) return GENERAL;
        List<FormatTokens> all = FormatTokens.sections(code);
        if (all.get(0).isDate())
            return new NumberFormat(
                    Optional.of(code), Optional.of(DatePattern.of(all.get(0))), List.of(), Optional.empty());
        Optional<FormatTokens> words = all.stream()
                .filter(FormatTokens::isOfText)
                .filter(FormatTokens::hasWords)
                .findFirst();
        List<NumberSection> sections = all.stream()
                .limit(OF_NUMBERS)
                .filter(s -> all.size() == 1 || !s.isOfText())
                .map(NumberSection::of)
                .toList();
        boolean plain = sections.stream().allMatch(NumberSection::isPlain);
        if (plain && words.isEmpty()) return GENERAL;
        return new NumberFormat(Optional.of(code), Optional.empty(), plain ? List.of() : sections, words);
    }

    /** The number in plain digits as the format counts it, never rounded, with what the format writes around it. */
    String text(BigDecimal value) {
        if (sections.isEmpty()) return value.toPlainString();
        NumberSection section = sections.get(sectionOf(value));
        boolean other = section.condition().filter(c -> !c.holds(value)).isPresent();
        return other ? value.toPlainString() : section.text(value);
    }

    /** The first whose condition holds; of two without any the second, and of three, is for numbers below nought. */
    private int sectionOf(BigDecimal value) {
        int last = sections.size() - 1;
        for (int i = 0; i < last; i++) {
            Optional<FormatCondition> condition = sections.get(i).condition();
            int sign = value.signum();
            boolean holds =
                    condition.map(c -> c.holds(value)).orElse(i == 1 ? sign < 0 : last == 1 ? sign >= 0 : sign > 0);
            if (holds) return i;
        }
        return last;
    }

    /** A text as the format shows it. */
    String text(String text) {
        return words.map(w -> w.around(text)).orElse(text);
    }
}
