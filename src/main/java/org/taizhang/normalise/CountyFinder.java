package org.taizhang.normalise;

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
final class CountyFinder {
    private final Map<String, County> names = new HashMap<>();
    private final Pattern any;

    CountyFinder(List<County> counties) {
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
        String all = names.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(CountyFinder::pattern)
                .collect(Collectors.joining("|"));
        any = Pattern.compile(all.isEmpty() ? "(?!)" : all);
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
    Optional<County> exactly(String text) {
        return Optional.ofNullable(names.get(Spelling.of(text)));
    }

    /** The counties named in a text, in order. */
    Set<County> in(String text) {
        Set<County> found = new LinkedHashSet<>();
        Matcher m = any.matcher(Labels.plain(text));
        while (m.find()) found.add(names.get(Spelling.of(m.group())));
        return found;
    }
}
