package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/**
 * The headers of one form that put all below them into the report's year, such as a year's investment over what is planned
 * and what is done: those that paths of several fields among its synonyms begin with.
 */
final class YearGroups {
    /** The words for the present year, the longest first; a number with its word is marked already. */
    private final List<String> years;

    private final Set<String> groups = new HashSet<>();

    YearGroups(Form form, HeaderSpelling spelling, Language language) {
        Set<String> now = new HashSet<>();
        language.dates().years().forEach((word, distance) -> {
            if (distance == 0) now.add(Spelling.of(word));
        });
        now.addAll(language.sheets().now().stream()
                .map(Spelling::of)
                .filter(w -> now.stream().anyMatch(w::startsWith))
                .toList());
        language.dates().year().forEach(w -> now.add(Spelling.of(w)));
        years = now.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Map<String, Set<String>> below = new HashMap<>();
        for (Form.Field f : form.fields())
            for (String s : f.synonyms())
                if (s.indexOf('/') > 0)
                    marked(spelling.key(s.substring(0, s.indexOf('/'))))
                            .ifPresent(g -> below.computeIfAbsent(g, k -> new HashSet<>())
                                    .add(f.name()));
        below.forEach((group, fields) -> {
            if (fields.size() > 1) groups.add(group);
        });
    }

    /** The same words with the mark of a year for the word that they begin with; empty where that is no year's. */
    private Optional<String> marked(String header) {
        if (header.startsWith(HeaderSpelling.YEAR)) return Optional.of(header);
        return years.stream()
                .filter(header::startsWith)
                .findFirst()
                .map(y -> HeaderSpelling.YEAR + header.substring(y.length()));
    }

    /** Whether a header is nothing but the report's year. */
    boolean isYear(HeaderWords header) {
        return Stream.concat(header.marked().stream(), header.bare().stream())
                .anyMatch(h -> marked(h).filter(HeaderSpelling.YEAR::equals).isPresent());
    }

    /** What a leaf under such a header is, the likeliest spelling first; nothing where the header is none. */
    List<String> spellings(HeaderWords parent, Optional<HeaderWords> undressed, HeaderWords leaf) {
        Optional<String> group = group(parent, undressed);
        List<String> all = new ArrayList<>();
        if (group.isPresent())
            for (String over : List.of(group.get(), HeaderSpelling.YEAR))
                for (String between : List.of("/", ""))
                    all.addAll(HeaderSpelling.joined(List.of(over), leaf.bare(), between));
        return all;
    }

    Optional<String> group(HeaderWords parent, Optional<HeaderWords> undressed) {
        return Stream.concat(Stream.of(parent), undressed.stream())
                .flatMap(p -> p.marked().stream())
                .flatMap(p -> marked(p).stream())
                .filter(groups::contains)
                .findFirst();
    }
}
