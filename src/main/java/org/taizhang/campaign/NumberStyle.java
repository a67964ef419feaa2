package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How people of a language write numbers in figures.
 *
 * @param decimal what stands between the whole and the decimals
 * @param grouping what stands between groups of three digits; empty where nothing does
 */
public record NumberStyle(String decimal, String grouping) {
    private static final String SPACE = " ";
    private static final String UNBROKEN_SPACE = "\u00a0";

    /** As a language says it itself; what it leaves out follows from the first of the signs that it reads. */
    static NumberStyle of(Writing writing, NumberWords words) {
        String decimal = writing.decimal().orElse(first(words.decimalPoint(), "."));
        List<String> apart =
                words.thousands().stream().filter(s -> !s.equals(decimal)).toList();
        String grouping = writing.grouping().orElse(first(apart, ""));
        return new NumberStyle(decimal, grouping.equals(SPACE) ? UNBROKEN_SPACE : grouping);
    }

    private static String first(List<String> signs, String otherwise) {
        return signs.stream().findFirst().filter(s -> s.length() == 1).orElse(otherwise);
    }

    /** All digits of a number and no groups, so that it can be typed as it stands. */
    public String plain(BigDecimal number) {
        return plain(number.toPlainString());
    }

    /** The same of figures with a point, as programs write them. */
    public String plain(String figures) {
        return figures.replace(".", decimal);
    }

    /** The number that is written so; empty where it is none. */
    Optional<BigDecimal> read(String written) {
        String bare = grouping.isEmpty() ? written : written.replace(grouping, "");
        try {
            return Optional.of(new BigDecimal(bare.replace(decimal, ".")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
