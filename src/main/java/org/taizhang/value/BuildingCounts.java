package org.taizhang.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.campaign.UnitFamily;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/** Tells whether a remark says how many buildings there are, and of fewer how far they have come. */
final class BuildingCounts {
    private static final int LONGEST = 4;

    private final Numerals numerals;
    private final Set<String> counters;
    private final List<String> wholes;

    BuildingCounts(Language language) {
        wholes = language.numbers().filler().stream().map(Spelling::of).toList();
        numerals = new Numerals(language.numbers());
        counters = language.units().stream()
                .filter(f -> f.kind() == UnitFamily.Kind.count)
                .flatMap(f -> f.units().keySet().stream())
                .map(Spelling::of)
                .collect(Collectors.toSet());
    }

    /**
     * A number of buildings.
     *
     * @param whole whether it is that of all
     */
    private record Count(BigDecimal number, boolean whole) {}

    /** Whether nothing is said of some of them. */
    boolean leavesOut(List<Token> words, String text) {
        if (words.stream().filter(w -> isCounter(w, text)).count() < 2) return false;
        List<Count> counts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (i < words.size() && !words.get(i).is(Role.SEPARATOR)) continue;
            List<Token> clause = words.subList(from, i);
            if (hasOthers(clause, text)) return false;
            counts.addAll(counts(clause, text));
            from = i + 1;
        }
        BigDecimal told =
                counts.stream().filter(c -> !c.whole()).map(Count::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> all =
                counts.stream().filter(Count::whole).map(Count::number).toList();
        return all.size() == 1 && told.signum() > 0 && told.compareTo(all.get(0)) < 0;
    }

    /** Whether a clause speaks of buildings that it does not count. */
    private boolean hasOthers(List<Token> clause, String text) {
        return hasEvent(clause) && clause.stream().anyMatch(w -> w.is(Role.BUILDING) && !isCounter(w, text));
    }

    private List<Count> counts(List<Token> clause, String text) {
        List<Count> counts = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            if (!isCounter(clause.get(i), text)) continue;
            boolean among = i + 1 < clause.size()
                    && clause.get(i + 1).is(Role.UNDERWAY_LAST)
                    && clause.get(i + 1).start() == clause.get(i).end();
            counts.add(count(clause.get(i), among || isFollowedByItsPart(i, clause, text), text));
        }
        return counts;
    }

    /** Whether all that a clause says behind a number of buildings is of how many of them. */
    private boolean isFollowedByItsPart(int at, List<Token> clause, String text) {
        List<Token> behind = clause.subList(at + 1, clause.size());
        List<Integer> counters = IntStream.range(0, behind.size())
                .filter(i -> isCounter(behind.get(i), text))
                .boxed()
                .toList();
        return counters.size() == 1
                && hasEvent(behind.subList(0, counters.get(0)))
                && !hasEvent(behind.subList(counters.get(0), behind.size()))
                && !hasEvent(clause.subList(0, at));
    }

    private static boolean hasEvent(List<Token> words) {
        return words.stream().anyMatch(w -> w.sense().isEvent());
    }

    /** @param among whether a part of them follows */
    private Count count(Token counter, boolean among, String text) {
        int from = numberBefore(counter, text).orElseThrow();
        boolean whole = among
                || from > 0 && text.charAt(from - 1) == '/'
                || wholes.stream().anyMatch(w -> text.startsWith(w, from - w.length()));
        return new Count(numerals.at(text, from).orElseThrow().amount(), whole);
    }

    private boolean isCounter(Token word, String text) {
        return word.is(Role.BUILDING)
                && counters.contains(text.substring(word.start(), word.end()))
                && numberBefore(word, text).isPresent();
    }

    /** Where the number begins that ends right before a word. */
    private Optional<Integer> numberBefore(Token word, String text) {
        for (int from = Math.max(0, word.start() - LONGEST); from < word.start(); from++) {
            Optional<Numeral> number = numerals.at(text, from);
            if (number.filter(n -> n.end() == word.start()).isPresent()) return Optional.of(from);
        }
        return Optional.empty();
    }
}
