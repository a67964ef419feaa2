package org.taizhang.campaign;

import java.util.List;
import java.util.Map;

/**
 * Words of dates; compared after NFKC, ignoring case.
 *
 * @param year words after a year
 * @param month words after a month
 * @param day words after a day
 * @param weeks ways of writing which week of a year it is, with {@code {n}} for its number
 * @param dayLabels endings of labels before a day, which is that of filling in and not what is reported of
 * @param periodLabels labels, in cells of their own, before the period that a table is for
 * @param monthLabels labels beside which a number is that of the month that a table is for
 * @param yearLabels labels beside which a number is that of its year, where a month's stands in the same row
 * @param months names of months that hold no number
 * @param parts parts of a month to their last day, 31 for the month's own
 * @param yearParts parts of a year to their last month
 * @param notYearParts words that begin like a part of a year and go on as none, where they stand behind a year
 * @param years words for a year to its distance from the report's
 * @param days names of days to their month and day, such as 1001 for the first of October
 * @param range words between the ends of a range
 * @param before words that put an event before the date
 * @param filler words around a date that change nothing
 * @param planned words by which a date is one that is still to come
 * @param until words before the day or month up to which is counted
 * @param sent words behind a time at which a report is sent, of which it does not speak
 * @param schoolYear words after a school year
 * @param terms terms of a school year to their last month, counted from January of the year in which it begins
 * @param seasons terms of a school that are named by their season, to their last month of the year that stands with them
 */
public record DateWords(
        List<String> year,
        List<String> month,
        List<String> day,
        List<String> weeks,
        List<String> dayLabels,
        List<String> periodLabels,
        List<String> monthLabels,
        List<String> yearLabels,
        Map<String, Integer> months,
        Map<String, Integer> parts,
        Map<String, Integer> yearParts,
        List<String> notYearParts,
        Map<String, Integer> years,
        Map<String, Integer> days,
        List<String> range,
        List<String> before,
        List<String> filler,
        List<String> planned,
        List<String> until,
        List<String> sent,
        List<String> schoolYear,
        Map<String, Integer> terms,
        Map<String, Integer> seasons) {
    /** Where the number stands among {@link #weeks}. */
    public static final String NUMBER = "{n}";
}
