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
 * @param writing in which encodings and in which order of day, month and year people write
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
        Writing writing,
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
     * @param totalEnding those of them that do so at the end of a longer word too
     * @param subtotal words that make it one of subtotals
     * @param heading names that head the rows of one kind and give their sums, with {n} for a number such as a year
     * @param ofWhich beginnings of rows that are part of the row above
     * @param footer beginnings of lines below a table
     * @param pageNumber how the number of a page is written, with {n} for the number
     * @param skip words in a sheet's name or title by which it is set aside
     * @param former words in the name of a sheet by which it is set aside where others are beside it
     * @param serial headers of serial numbers, and of the reasons on a sheet of corrections; neither stored nor reported
     * @param county headers of a column that names the county
     * @param localities what follows a name that is a smaller place's, which may be called like another county
     * @param columnNumbers what stands in a row of column numbers beside digits
     * @param unitLine beginnings of a line that names the units
     * @param unitPhrases sentences that name a unit, which stands where they have <code>{unit}</code>
     * @param reportingUnit labels before the office that reports
     * @param fillDate labels before the day of filling in
     * @param empty what stands for nothing
     * @param ditto what stands for the value above
     * @param withdrawn beginnings of a file's name that takes a report back
     * @param otherTime words in a header by which it speaks of another time than the report's, of a change or of a ratio
     * @param elsewhen words that, in brackets behind a header, put what it names into another time or into a plan
     * @param indicator headers over the names of fields where those run down a column
     * @param presentValue headers over the values of the report's own time, beside such names
     * @param unitHeader headers over the units beside such names
     */
    public record SheetWords(
            List<String> total,
            List<String> totalEnding,
            List<String> subtotal,
            List<String> heading,
            List<String> ofWhich,
            List<String> footer,
            List<String> pageNumber,
            List<String> skip,
            List<String> former,
            List<String> serial,
            List<String> county,
            List<String> localities,
            List<String> columnNumbers,
            List<String> unitLine,
            List<String> unitPhrases,
            List<String> reportingUnit,
            List<String> fillDate,
            List<String> empty,
            List<String> ditto,
            List<String> withdrawn,
            List<String> otherTime,
            List<String> elsewhen,
            List<String> indicator,
            List<String> presentValue,
            List<String> unitHeader) {}

    /**
     * Words of numbers; compared after NFKC, ignoring case.
     *
     * @param digits a character to its digit
     * @param tens a character that is a number of tens in itself
     * @param multipliers a word to its power of ten
     * @param amounts multipliers that end an amount of the unit itself: in a column of tens of thousands, one such
     *     multiplier more does not multiply again
     * @param zeroLike characters that stand for zero among digits written as words
     * @param decimalPoint what parts whole from decimals
     * @param thousands what parts groups of three digits
     * @param minus what makes a number negative
     * @param fraction words between denominator and numerator
     * @param approximateBefore words before a number that make it about
     * @param approximateAfter words after it, or after its digits
     * @param equivalent words before the same quantity said again in another unit
     * @param filler words around a number that change nothing
     * @param note beginnings of a remark that follows a number
     * @param revised words behind a number, before another that has taken its place
     * @param ratio what parts the sides of a ratio
     * @param range what parts the ends of a range
     */
    public record NumberWords(
            Map<String, Integer> digits,
            Map<String, Integer> tens,
            Map<String, BigDecimal> multipliers,
            List<String> amounts,
            List<String> zeroLike,
            List<String> decimalPoint,
            List<String> thousands,
            List<String> minus,
            List<String> fraction,
            List<String> approximateBefore,
            List<String> approximateAfter,
            List<String> equivalent,
            List<String> filler,
            List<String> note,
            List<String> revised,
            List<String> ratio,
            List<String> range) {}

    /**
     * Units that can be turned into each other. A multiplier before a unit need not be listed.
     *
     * @param name what they measure
     * @param kind how they go with other families
     * @param units each unit's spelling to its size in the family's base
     */
    public record UnitFamily(
            String name, @Default("measure") Kind kind, Map<String, BigDecimal> units) {

        /** How a family of units goes with others. */
        public enum Kind {
            /** With none. */
            measure,
            /** Counts one kind of things, as a field without a unit may too. */
            count,
            /** Counts things of every kind. */
            general,
            /** Shares of a whole, the unit of rates. */
            share
        }
    }

    /**
     * Words of dates; compared after NFKC, ignoring case.
     *
     * @param year words after a year
     * @param month words after a month
     * @param day words after a day
     * @param months names of months that hold no number
     * @param parts parts of a month to their last day, 31 for the month's own
     * @param yearParts parts of a year to their last month
     * @param years words for a year to its distance from the report's
     * @param range words between the ends of a range
     * @param before words that put an event before the date
     * @param filler words around a date that change nothing
     * @param planned words by which a date is one that is still to come
     * @param until words before the day or month up to which is counted
     * @param sent words behind a time at which a report is sent, of which it does not speak
     * @param schoolYear words after a school year
     * @param terms terms of a school year to their last month, counted from January of the year in which it begins
     */
    public record DateWords(
            List<String> year,
            List<String> month,
            List<String> day,
            Map<String, Integer> months,
            Map<String, Integer> parts,
            Map<String, Integer> yearParts,
            Map<String, Integer> years,
            List<String> range,
            List<String> before,
            List<String> filler,
            List<String> planned,
            List<String> until,
            List<String> sent,
            List<String> schoolYear,
            Map<String, Integer> terms) {}

    /**
     * Words by which a remark says what is done and what is not; compared after NFKC, without white space.
     *
     * @param notYet words that deny what follows them or put it into the future
     * @param denying those that deny it at any time, in lists without steps too
     * @param already words that say that what follows them has happened
     * @param ended words behind an event by which it is over
     * @param underway words by which something goes on
     * @param underwayLast words that mean it only at a clause's end
     * @param done words for done, which turn work into work finished
     * @param partial words that say that only a part of it is, which take a word for done back
     * @param buildings words that name one of several buildings
     * @param except words that take buildings out of what is said
     * @param and words that join what is said of one thing or of several alike, and end no clause
     * @param separators characters that part a remark into clauses
     */
    public record RemarkWords(
            List<String> notYet,
            List<String> denying,
            List<String> already,
            List<String> ended,
            List<String> underway,
            List<String> underwayLast,
            List<String> done,
            List<String> partial,
            List<String> buildings,
            List<String> except,
            List<String> and,
            List<String> separators) {}

    /**
     * How numbers from a size on are shown.
     *
     * @param from the least size, in the unit as stored
     * @param times what a number is multiplied by to be shown
     * @param unit the word then written after it
     */
    public record Scale(BigDecimal from, BigDecimal times, String unit) {}

    /** The same language, written and answered so. */
    Language with(Writing written, Map<String, String> sentences) {
        return new Language(
                code,
                written,
                sheets,
                numbers,
                units,
                dates,
                remarks,
                scales,
                java.util.Collections.unmodifiableMap(sentences));
    }

    /** The sentence of this key with each {@code {name}} put in; the key itself where the language lacks it. */
    public String say(String key, Map<String, String> put) {
        String sentence = messages.getOrDefault(key, key);
        for (Map.Entry<String, String> e : put.entrySet())
            sentence = sentence.replace("{" + e.getKey() + "}", e.getValue());
        return sentence;
    }

    /** A number with its unit behind it, and between them what the language sets there; a sign such as % stands close. */
    public String measured(String number, String unit) {
        boolean close = unit.isBlank()
                || Character.isWhitespace(unit.codePointAt(0))
                || Character.getType(unit.codePointAt(0)) == Character.OTHER_PUNCTUATION;
        return close ? number + unit : number + messages.getOrDefault("unit.gap", "") + unit;
    }

    /** The family of a unit's spelling, with or without multipliers before it. */
    public Optional<UnitFamily> familyOf(String unit) {
        String spelling = Spelling.of(unit);
        Optional<UnitFamily> family = units.stream()
                .filter(f ->
                        f.units().keySet().stream().anyMatch(u -> Spelling.of(u).equals(spelling)))
                .findFirst();
        return family.or(() -> numbers.multipliers().keySet().stream()
                .map(Spelling::of)
                .filter(m -> spelling.startsWith(m) && spelling.length() > m.length())
                .flatMap(m -> familyOf(spelling.substring(m.length())).stream())
                .findFirst());
    }
}
