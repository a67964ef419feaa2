package org.taizhang.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    BuildingCounts(Language language) {
        numerals = new Numerals(language.numbers());
        counters = language.units().stream()
                .filter(f -> f.kind() == UnitFamily.Kind.count)
                .flatMap(f -> f.units().keySet().stream())
                .map(Spelling::of)
                .collect(Collectors.toSet());
    }

    /** A number of buildings, and whether something is said of them in particular. */
    private record Count(BigDecimal number, boolean told) {}

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
                counts.stream().filter(Count::told).map(Count::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal all =
                counts.stream().filter(c -> !c.told).map(Count::number).reduce(BigDecimal.ZERO, BigDecimal::max);
        return told.signum() > 0 && told.compareTo(all) < 0;
    }

    /** Whether a clause speaks of buildings that it does not count. */
    private boolean hasOthers(List<Token> clause, String text) {
        return clause.stream().anyMatch(w -> w.sense().isEvent())
                && clause.stream().anyMatch(w -> w.is(Role.BUILDING) && !isCounter(w, text));
    }

    private List<Count> counts(List<Token> clause, String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) if (isCounter(clause.get(i), text)) places.add(i);
        List<Count> counts = new ArrayList<>();
        for (int n = 0; n < places.size(); n++) {
            int before = n == 0 ? 0 : places.get(n - 1) + 1;
            int after = n + 1 == places.size() ? clause.size() : places.get(n + 1);
            boolean told = clause.subList(before, after).stream()
                    .anyMatch(w -> w.sense().isEvent());
            counts.add(count(clause.get(places.get(n)), told, text));
        }
        boolean both = counts.size() == 2 && counts.stream().allMatch(Count::told) && isOneEvent(clause, places);
        return both && counts.get(0).number().compareTo(counts.get(1).number()) > 0
                ? List.of(new Count(counts.get(0).number(), false), counts.get(1))
                : counts;
    }

    /** Whether only between two counts something is said, which is said of the second. */
    private static boolean isOneEvent(List<Token> clause, List<Integer> places) {
        for (int i = 0; i < clause.size(); i++) {
            boolean between = places.get(0) < i && i < places.get(1);
            if (!between && clause.get(i).sense().isEvent()) return false;
        }
        return true;
    }

    private Count count(Token counter, boolean told, String text) {
        int from = numberBefore(counter, text).orElseThrow();
        boolean denominator = from > 0 && text.charAt(from - 1) == '/';
        BigDecimal number = numerals.at(text, from).orElseThrow().amount();
        return new Count(number, told && !denominator);
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
