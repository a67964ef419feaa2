package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.campaign.UnitFamily;

/** Tells which words are units, alone or with a multiplier before them, and of which family. */
public final class Units {
    private static final Pattern BETWEEN = Pattern.compile("[,\\u3001;/，；\\u3002\\s]+");
    private static final Pattern PUNCTUATION = Pattern.compile("[,\\u3001;/，；\\u3002]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final int MOST_WORDS = 4;

    private final Map<String, String> family = new HashMap<>();
    private final Set<String> measures;
    private final Set<String> shares;
    private final Map<String, Double> sizes = new HashMap<>();
    private final Map<String, Double> multipliers = new HashMap<>();
    /** Of each word that is said of a whole table, the unit that it means, by family. */
    private final Map<String, Map<String, String>> stated = new HashMap<>();

    private final DottedUnits dotted;
    private final int longest;

    Units(Language language) {
        language.units()
                .forEach(f -> f.units().forEach((u, size) -> {
                    if (family.putIfAbsent(Spelling.of(u), f.name()) == null)
                        sizes.put(Spelling.of(u), size.doubleValue());
                }));
        for (UnitFamily f : language.units())
            f.stated()
                    .forEach((word, unit) -> stated.computeIfAbsent(Spelling.of(word), w -> new HashMap<>())
                            .put(f.name(), Spelling.of(unit)));
        measures = language.units().stream()
                .filter(f -> f.kind() == UnitFamily.Kind.measure || f.kind() == UnitFamily.Kind.share)
                .map(UnitFamily::name)
                .collect(Collectors.toSet());
        shares = language.units().stream()
                .filter(f -> f.kind() == UnitFamily.Kind.share)
                .map(UnitFamily::name)
                .collect(Collectors.toSet());
        language.numbers().multipliers().forEach((m, size) -> multipliers.put(Spelling.of(m), size.doubleValue()));
        dotted = new DottedUnits(this::isUnit, family.keySet(), language.numbers());
        longest = family.keySet().stream().mapToInt(String::length).max().orElse(0)
                + 2
                        * multipliers.keySet().stream()
                                .mapToInt(String::length)
                                .max()
                                .orElse(0);
    }

    /** The family of a unit in its spelling; empty where the word is none. */
    public Optional<String> familyOf(String spelled) {
        if (spelled.isEmpty() || spelled.length() > longest) return Optional.empty();
        String known = family.get(spelled);
        if (known != null) return Optional.of(known);
        return multipliers.keySet().stream()
                .filter(m -> spelled.length() > m.length() && spelled.startsWith(m))
                .flatMap(m -> familyOf(spelled.substring(m.length())).stream())
                .findFirst();
    }

    /** Whether a unit measures or is a share, and does not count things. */
    public boolean isMeasure(String spelled) {
        return familyOf(spelled).filter(measures::contains).isPresent();
    }

    /** How large a unit is within its family. */
    Optional<Double> sizeOf(String spelled) {
        Double known = sizes.get(spelled);
        if (known != null) return Optional.of(known);
        return multipliers.keySet().stream()
                .filter(m ->
                        spelled.length() > m.length() && spelled.startsWith(m) && isUnit(spelled.substring(m.length())))
                .flatMap(m -> sizeOf(spelled.substring(m.length())).map(x -> x * multipliers.get(m)).stream())
                .findFirst();
    }

    /** How far apart two units of a family are. */
    public double distance(String one, String other) {
        return Math.abs(Math.log(ratio(one, other)));
    }

    /** How many of another unit of its family one is. */
    public double ratio(String one, String other) {
        return sizeOf(one).orElse(1.0) / sizeOf(other).orElse(1.0);
    }

    /** Whether a unit is spelled as a multiple of another of its size, such as ten thousand of it. */
    public boolean isMultiple(String unit, String other) {
        return multipliers.keySet().stream()
                .filter(m -> unit.length() > m.length() && unit.startsWith(m))
                .map(m -> unit.substring(m.length()))
                .anyMatch(u -> familyOf(u).equals(familyOf(other)) && sizeOf(u).equals(sizeOf(other)));
    }

    public boolean isUnit(String spelled) {
        return familyOf(spelled).isPresent();
    }

    /** A word that is said of all numbers of a table and tells their unit, with the dot at its end that it lacks. */
    Optional<String> stated(String spelled) {
        return DottedUnits.as(spelled, this::isStated);
    }

    /** Whether a word that is said of all numbers of a table tells the unit of those that measure. */
    public boolean isStated(String spelled) {
        return isMeasure(spelled) || stated.containsKey(spelled);
    }

    /** The unit that a word, said of all numbers of a table, means for those in a unit. */
    public String meant(String spelled, String own) {
        Map<String, String> byFamily = stated.getOrDefault(spelled, Map.of());
        return familyOf(own).map(byFamily::get).orElse(spelled);
    }

    /** The units among words parted by punctuation, such as {@code m2, ha}. */
    public List<String> among(String spelled) {
        if (isUnit(spelled)) return List.of(spelled);
        return BETWEEN.splitAsStream(dotted.withoutNumbers(spelled))
                .flatMap(part -> dotted.in(part).stream())
                .toList();
    }

    /**
     * The units in a line that names those of a table, parted by punctuation or space, the longest that can be. A word that is
     * only said of a whole table counts where nothing but units stands beside it: dollars may be rounded to the thousand. A
     * unit beside a shortened word is none. A dot behind a word ends a sentence as other punctuation does.
     */
    public List<String> listed(String plain) {
        return listed(plain, new ArrayList<>());
    }

    /** Whether words name a unit of which a shortened word beside it, that nobody knows, may make another. */
    public boolean isDoubtful(String plain) {
        List<String> doubtful = new ArrayList<>();
        listed(plain, doubtful);
        return !doubtful.isEmpty();
    }

    private List<String> listed(String plain, List<String> doubtful) {
        List<String> found = new ArrayList<>();
        for (String part : PUNCTUATION.split(dotted.withoutNumbers(plain), -1)) {
            List<String> words = List.of(SPACE.split(part.strip(), -1));
            List<String> named = new ArrayList<>();
            boolean other = false;
            for (int i = 0; i < words.size(); ) {
                int n = Math.min(MOST_WORDS, words.size() - i);
                while (n > 0 && named(words, i, n).isEmpty()) n--;
                List<String> units =
                        n > 0 ? named(words, i, n).stream().toList() : dotted.in(spelled(words, i, 1), doubtful);
                n = Math.max(1, n);
                boolean changed = isBesideShortened(words, i, n);
                for (String unit : units) (changed && DottedUnits.mayChange(unit) ? doubtful : named).add(unit);
                if (units.isEmpty()) other = true;
                i += n;
                if (i < words.size() && !words.get(i - 1).endsWith(".")) continue;
                if (other) named.removeIf(word -> !isUnit(word));
                found.addAll(named);
                named.clear();
                other = false;
            }
        }
        return found;
    }

    /** Whether a shortened word stands right before some words, or behind them at the end. */
    private boolean isBesideShortened(List<String> words, int from, int count) {
        return from > 0 && dotted.isShortened(spelled(words, from - 1, 1))
                || from + count == words.size() - 1 && dotted.isShortened(spelled(words, from + count, 1));
    }

    /** Whether any words of a text, parted by space, are a unit, a multiplier or hold a digit. */
    boolean isAnyIn(String plain) {
        List<String> words = List.of(SPACE.split(plain.strip(), -1));
        for (int i = 0; i < words.size(); i++) {
            if (DIGIT.matcher(words.get(i)).find() || multipliers.containsKey(Spelling.of(words.get(i)))) return true;
            for (int n = 1; n <= Math.min(MOST_WORDS, words.size() - i); n++)
                if (named(words, i, n).isPresent()) return true;
        }
        return false;
    }

    /** Whether a unit is a share of a whole. */
    boolean isShare(String spelled) {
        return familyOf(spelled).filter(shares::contains).isPresent();
    }

    private Optional<String> named(List<String> words, int from, int count) {
        return DottedUnits.as(spelled(words, from, count), word -> isUnit(word) || stated.containsKey(word));
    }

    private static String spelled(List<String> words, int from, int count) {
        return Spelling.of(String.join("", words.subList(from, from + count)));
    }

    /** The longest unit that a word ends with; empty where it has none or nothing else. */
    Optional<String> ending(String spelled) {
        for (int i = Math.max(1, spelled.length() - longest); i < spelled.length(); i++)
            if (isUnit(spelled.substring(i))) return Optional.of(spelled.substring(i));
        return Optional.empty();
    }
}
