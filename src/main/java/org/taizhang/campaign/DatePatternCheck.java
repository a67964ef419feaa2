package org.taizhang.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The patterns by which a language writes days and months: letters of {@link DateTimeFormatter} for what they are to say, and
 * the names of months and weekdays are those of the language's {@code code}.
 */
final class DatePatternCheck {
    /** The letters of what a pattern must say, and of what it may say besides. */
    private record Letters(List<String> needed, String others) {}

    private static final Map<String, Letters> PATTERNS = new LinkedHashMap<>();

    static {
        PATTERNS.put("date.day", new Letters(List.of("d", "ML", "yu"), "EG"));
        PATTERNS.put("date.short", new Letters(List.of("d", "ML"), "EGyu"));
        PATTERNS.put("date.month", new Letters(List.of("ML", "yu"), "G"));
    }

    private static final Map<String, String> MEANT = Map.of("d", "a day", "ML", "a month", "yu", "a year");
    private static final String HOW =
            "d is the day, M the month (MMMM its name beside a day, LLLL by itself), y the year, and other words stand in '…'.";
    private static final LocalDate SOME_DAY = LocalDate.of(2024, 12, 31);

    private final Language language;
    private final References references;

    DatePatternCheck(Language language, References references) {
        this.language = language;
        this.references = references;
    }

    void check() {
        if (!isKnown(language.code())) {
            references.problem(
                    "code",
                    "There is no language \"" + language.code()
                            + "\" whose names of months are known; expected a tag such as zh-CN, fr or pt-BR.");
            return;
        }
        PATTERNS.forEach((name, letters) -> {
            String pattern = language.messages().get(name);
            if (pattern != null) check("messages." + name, pattern, letters);
        });
    }

    /** Most languages have a code of two letters; of the others those are known of which the platform has names. */
    private static boolean isKnown(String code) {
        String named = Locale.forLanguageTag(code).getLanguage();
        return Set.of(Locale.getISOLanguages()).contains(named)
                || named.length() == 3
                        && Stream.of(Locale.getAvailableLocales())
                                .anyMatch(l -> l.getLanguage().equals(named));
    }

    private void check(String key, String pattern, Letters letters) {
        Set<String> written = letters(pattern);
        String known = String.join("", letters.needed()) + letters.others();
        Set<String> unknown =
                written.stream().filter(l -> !known.contains(l)).collect(Collectors.toCollection(TreeSet::new));
        if (!unknown.isEmpty()) {
            references.problem(
                    key,
                    "The pattern \"" + pattern + "\" has " + String.join(", ", unknown)
                            + ", which stand for nothing here; " + HOW);
            return;
        }
        for (String needed : letters.needed())
            if (written.stream().noneMatch(needed::contains)) {
                references.problem(key, "The pattern \"" + pattern + "\" says not " + MEANT.get(needed) + "; " + HOW);
                return;
            }
        try {
            DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.code()))
                    .formatTo(SOME_DAY, new StringBuilder());
        } catch (RuntimeException e) {
            references.problem(
                    key, "The pattern \"" + pattern + "\" can't be understood: " + e.getMessage() + "; " + HOW);
        }
    }

    /** The letters outside quotation marks. */
    private static Set<String> letters(String pattern) {
        return pattern.replaceAll("'[^']*'", "")
                .chars()
                .filter(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
