package org.taizhang.normalise.context;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Spelling;

/** Tells which counties a text names: by name, alias or id, also inside longer words, the longest first. */
public final class CountyFinder {
    private final Map<String, County> names = new HashMap<>();
    /** What may stand where a character begins it; all names in one pattern would be tried one by one at each. */
    private final Map<Character, Pattern> beginning = new HashMap<>();

    /** @param localities what makes a name before it that of a smaller place */
    public CountyFinder(List<County> counties, List<String> localities) {
        String smaller = "(?!\\s*(?:" + TimeWords.any(localities) + "))";
        Set<String> shared = new HashSet<>();
        for (County c : counties) {
            add(c, c.name(), shared);
            add(c, c.id(), shared);
            c.aliases().forEach(a -> add(c, a, shared));
            c.units().forEach(u -> {
                add(c, u.name(), shared);
                u.aliases().forEach(a -> add(c, a, shared));
            });
        }
        shared.forEach(names::remove);
        names.keySet().stream()
                .collect(Collectors.groupingBy(name -> name.charAt(0)))
                .forEach((first, all) -> beginning.put(first, anyOf(all, smaller)));
    }

    /** @param smaller what must not follow */
    private static Pattern anyOf(List<String> names, String smaller) {
        return Pattern.compile(names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(CountyFinder::pattern)
                .collect(Collectors.joining("|", "(?:", ")" + smaller)));
    }

    private void add(County county, String name, Set<String> shared) {
        String spelled = Spelling.of(name);
        if (spelled.length() < 2) return;
        County other = names.putIfAbsent(spelled, county);
        if (other != null && !other.equals(county)) shared.add(spelled);
    }

    /** A name in letters stands for itself only where no letter touches it; between its characters may be space. */
    private static String pattern(String spelled) {
        String spaced = spelled.codePoints()
                .mapToObj(c -> Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining("\\s*"));
        return spelled.charAt(0) < 0x250 ? "(?<![a-z])" + spaced + "(?![a-z])" : spaced;
    }

    /** The county that a whole text names. */
    public Optional<County> exactly(String text) {
        return Optional.ofNullable(names.get(Spelling.of(text)));
    }

    /** The counties named in a text, in order. */
    public Set<County> in(String text) {
        Set<County> found = new LinkedHashSet<>();
        String plain = Labels.plain(text);
        int at = 0;
        while (at < plain.length()) {
            Pattern names = beginning.get(plain.charAt(at));
            Matcher m = names == null
                    ? null
                    : names.matcher(plain).useTransparentBounds(true).region(at, plain.length());
            if (m == null || !m.lookingAt()) {
                at++;
                continue;
            }
            found.add(this.names.get(Spelling.of(m.group())));
            at = m.end();
        }
        return found;
    }
}
