package org.taizhang.normalise.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A header as it is compared, from the closest spelling to the loosest.
 *
 * @param marked with placeholders for the times that it names
 * @param bare the same without those that say nothing new
 * @param loose the bare ones without anything in brackets
 * @param years the years that it names
 * @param months the single months that it names, 1 to 12
 * @param day the day of the month up to which it tells, {@link HeaderSpelling#LAST_DAY} for its end; 0 where it names none
 * @param unit the unit that it names
 * @param unitOnly whether it is nothing but a unit
 */
public record HeaderWords(
        List<String> marked,
        List<String> bare,
        List<String> loose,
        Set<Integer> years,
        Set<Integer> months,
        int day,
        Optional<String> unit,
        boolean unitOnly) {

    /** The same words, which are found by a mark too. */
    HeaderWords marked(String mark) {
        List<String> all = Stream.concat(bare.stream(), Stream.of(mark)).toList();
        return new HeaderWords(marked, all, loose, years, months, day, unit, unitOnly);
    }

    /** The same words, without some at their end. */
    HeaderWords without(String end) {
        return new HeaderWords(
                without(marked, end), without(bare, end), without(loose, end), years, months, day, unit, unitOnly);
    }

    private static List<String> without(List<String> words, String end) {
        return words.stream()
                .map(w -> w.endsWith(end) ? w.substring(0, w.length() - end.length()) : w)
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** The closest spelling. */
    public String first() {
        return marked.get(0);
    }

    /** Whether it is no longer than headers mostly are. */
    boolean isShort() {
        return marked.isEmpty() || first().length() < 80;
    }

    public boolean isEmpty() {
        return marked.isEmpty();
    }
}
