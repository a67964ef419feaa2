package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of one language by which sheets are understood and people are answered; ships as {@code languages/zh.yaml}
 * and {@code languages/en.yaml}, and a home may lay its own beside its campaign.
 *
 * @param code the language as in {@code lang="zh-CN"}
 * @param sheets words of a sheet's structure
 * @param numbers words of numbers
 * @param units units by kind
 * @param dates words of dates
 * @param remarks words that turn a phrase into something not yet done
 * @param scales how large numbers of a unit are shown to people, from the largest down
 * @param messages sentences for people, by key, with {@code {name}} for what is put in
 */
public record Language(
        String code,
        SheetWords sheets,
        NumberWords numbers,
        List<UnitFamily> units,
        DateWords dates,
        RemarkWords remarks,
        Map<String, List<Scale>> scales,
        Map<String, String> messages) {

    /**
     * Words of a sheet's structure; compared after NFKC, without white space, ignoring case.
     *
     * @param total words that make a row one of totals, which closes the rows above it
     * @param subtotal words that make it one of subtotals
     * @param ofWhich beginnings of rows that are part of the row above
     * @param footer beginnings of lines below a table
     * @param skip words in a sheet's name or title by which it is set aside
     * @param serial headers of serial numbers
     * @param county headers of a column that names the county
     * @param columnNumbers what stands in a row of column numbers beside digits (甲 乙)
     * @param unitLine beginnings of a line that names the units
     * @param reportingUnit labels before the office that reports
     * @param fillDate labels before the day of filling in
     * @param empty what stands for nothing
     * @param ditto what stands for the value above
     * @param withdrawn beginnings of a file's name that takes a report back
     */
    public record SheetWords(
            List<String> total,
            List<String> subtotal,
            List<String> ofWhich,
            List<String> footer,
            List<String> skip,
            List<String> serial,
            List<String> county,
            List<String> columnNumbers,
            List<String> unitLine,
            List<String> reportingUnit,
            List<String> fillDate,
            List<String> empty,
            List<String> ditto,
            List<String> withdrawn) {}

    /**
     * Words of numbers.
     *
     * @param digits a character to its digit, such as 三 to 3
     * @param multipliers a character to its power, such as 千 to 1000 and 亿 to 100000000
     * @param approximateBefore words before a number that make it about
     * @param approximateAfter words after it
     * @param decimalPoint other characters for the decimal point
     * @param percent words for percent, such as 百分之 (before) or ％ (after)
     */
    public record NumberWords(
            Map<String, Integer> digits,
            Map<String, BigDecimal> multipliers,
            List<String> approximateBefore,
            List<String> approximateAfter,
            List<String> decimalPoint,
            List<String> percent) {}

    /**
     * Units that can be turned into each other.
     *
     * @param name what they measure
     * @param units each unit's spelling to its size in the family's base
     */
    public record UnitFamily(String name, Map<String, BigDecimal> units) {}

    /**
     * Words of dates. What a value helper needs more is added here.
     *
     * @param year words after a year
     * @param month words after a month
     * @param day words after a day
     * @param months names of months that are no number, such as 元月 to 1
     * @param parts parts of a month to its last day (上旬 to 10, 中旬 to 20, 月底 to 31)
     */
    public record DateWords(
            List<String> year,
            List<String> month,
            List<String> day,
            Map<String, Integer> months,
            Map<String, Integer> parts) {}

    /**
     * Words around a phrase of a remark.
     *
     * @param notYet words before it that deny it or put it into the future
     * @param underway words before it that say it has begun and is not done
     * @param done words for done, which turn work into work finished; a share below the whole after one takes it back
     * @param separators characters that part a remark into clauses
     */
    public record RemarkWords(List<String> notYet, List<String> underway, List<String> done, List<String> separators) {}

    /**
     * How numbers from a size on are shown.
     *
     * @param from the least size, in the unit as stored
     * @param times what a number is multiplied by to be shown
     * @param unit the word then written after it
     */
    public record Scale(BigDecimal from, BigDecimal times, String unit) {}

    /** The sentence of this key with each {@code {name}} put in; the key itself where the language lacks it. */
    public String say(String key, Map<String, String> put) {
        String sentence = messages.getOrDefault(key, key);
        for (Map.Entry<String, String> e : put.entrySet())
            sentence = sentence.replace("{" + e.getKey() + "}", e.getValue());
        return sentence;
    }

    /** The family and size of a unit's spelling. */
    public Optional<UnitFamily> familyOf(String unit) {
        return units.stream().filter(f -> f.units().containsKey(unit)).findFirst();
    }
}
