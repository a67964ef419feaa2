package org.taizhang.normalise.words;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.taizhang.campaign.Language;

/** Which of several columns side by side speaks of which time, by the words at the foot of their headers. */
public final class TimesBeside {
    /** How many columns the months of a year take. */
    private static final int FARTHEST = 12;

    private final Set<String> now;
    private final Set<String> elsewhen;
    private final Set<String> planned;
    private final Set<String> soFar;
    private final List<String> totals;

    TimesBeside(Language language) {
        now = Vocabulary.spelled(language.sheets().now());
        elsewhen = Vocabulary.spelled(language.sheets().elsewhen());
        planned = Vocabulary.spelled(language.dates().planned());
        soFar = Vocabulary.spelled(language.sheets().soFar());
        totals = Vocabulary.spelled(language.sheets().total()).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /**
     * The same columns, each word for now marked that stands under one header beside a word for another time, and each for
     * the sum so far beside one for an earlier sum.
     */
    public List<HeaderColumn> marked(List<HeaderColumn> columns) {
        return columns.stream()
                .map(c -> {
                    List<HeaderColumn> others = columns.stream()
                            .filter(o -> o.index() != c.index() && o.isBeside(c))
                            .toList();
                    if (isSum(c) && isSumOfAll(c, others)) return c.now().found(total(c.lowest()));
                    boolean now = isNow(c) && others.stream().anyMatch(o -> elsewhen.contains(o.lowest()));
                    return now ? c.now() : c;
                })
                .toList();
    }

    private boolean isNow(HeaderColumn column) {
        return column.words().size() > 1 && now.contains(column.lowest());
    }

    /** Whether nothing but a word for the sum up to the end of the report's time stands over a column, below another header. */
    private boolean isSum(HeaderColumn column) {
        return column.words().size() > 1 && soFar.contains(column.lowest());
    }

    /**
     * Whether that sum is of all that came until then: under words for a total and no year, beside columns for earlier such
     * sums alone, since a further one may be the sum of all.
     */
    private boolean isSumOfAll(HeaderColumn sum, List<HeaderColumn> others) {
        List<HeaderWords> above = sum.words().subList(0, sum.words().size() - 1);
        return above.stream().allMatch(w -> w.years().isEmpty())
                && above.stream().anyMatch(w -> totals.stream().anyMatch(w.first()::contains))
                && !others.isEmpty()
                && others.stream().allMatch(this::isEarlierSum);
    }

    private boolean isEarlierSum(HeaderColumn column) {
        String time = timeOf(column.lowest());
        return !time.equals(column.lowest()) && isOfOtherTime(time);
    }

    /** A word without one for totals at its end. */
    private String timeOf(String spelled) {
        return spelled.substring(0, spelled.length() - total(spelled).length());
    }

    private String total(String spelled) {
        return totals.stream().filter(spelled::endsWith).findFirst().orElse("");
    }

    /** Whether a column beside one of now or of a month is that of an earlier time by its words, or by its place. */
    public boolean isEarlier(HeaderColumn earlier, HeaderColumn now) {
        if (planned.contains(earlier.lowest())) return false;
        boolean near = Math.abs(earlier.index() - now.index()) <= FARTHEST && earlier.isBeside(now);
        if (!near || !isNow(now) && !isMonthBelow(now) && !isSum(now)) return false;
        return earlier.index() < now.index()
                || elsewhen.contains(earlier.lowest())
                || isEarlierSum(earlier)
                || earlier.months().stream().anyMatch(m -> now.months().stream().allMatch(n -> m < n));
    }

    /** Whether nothing but a month stands over a column, below another header. */
    public boolean isMonthBelow(HeaderColumn column) {
        return column.words().size() > 1 && column.leaf().bare().contains(HeaderSpelling.MONTH);
    }

    /** Whether a header speaks, in brackets, of another time. */
    boolean isElsewhen(HeaderWords header) {
        if (header.isEmpty() || header.loose().equals(header.bare())) return false;
        return HeaderSpelling.inBrackets(header).anyMatch(b -> elsewhen.stream().anyMatch(b::contains));
    }

    /** Whether nothing but a day or the end of a month stands over a column, below another header. */
    public boolean isDayBelow(HeaderColumn column) {
        return column.words().size() > 1 && column.leaf().bare().contains("");
    }

    /** The day up to which a header tells, and {@link HeaderSpelling#LAST_DAY} where that is the end of a month; 0 where it names none. */
    public int dayOf(HeaderColumn column) {
        return column.words().stream().mapToInt(HeaderWords::day).max().orElse(0);
    }

    /** Whether a spelling is nothing but a word for another time, and no plan. */
    boolean isOfOtherTime(String spelled) {
        return elsewhen.contains(spelled) && !planned.contains(spelled);
    }
}
