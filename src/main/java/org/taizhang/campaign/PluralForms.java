package org.taizhang.campaign;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which form of a word stands with a number, by the plural rules that the Unicode CLDR has of a language.
 *
 * <p>Two forms are those for 1 and for any other number. More are one for each category of whole numbers that the language
 * has, in CLDR's order (zero, one, two, few, many, other), and behind them those that only fractions take; where these are
 * left out, fractions take the last.
 */
final class PluralForms {
    private static final List<String> ORDER = List.of("zero", "one", "two", "few", "many", "other");
    private static final List<Double> SOME_FRACTIONS = List.of(1.5, 0.5, 2.1);
    private static final Map<String, PluralForms> KNOWN = new ConcurrentHashMap<>();

    private final PluralRules rules;
    private final List<String> ofWholes;
    private final List<String> all;

    private PluralForms(String code) {
        rules = PluralRules.forLocale(ULocale.forLanguageTag(code));
        ofWholes = ORDER.stream().filter(this::isOfWholes).toList();
        List<String> ofFractions = ORDER.stream()
                .filter(rules.getKeywords()::contains)
                .filter(c -> !ofWholes.contains(c))
                .toList();
        all = Stream.concat(ofWholes.stream(), ofFractions.stream()).toList();
    }

    /** Those of the language with this tag. */
    static PluralForms of(String code) {
        return KNOWN.computeIfAbsent(code, PluralForms::new);
    }

    private boolean isOfWholes(String category) {
        return rules.getKeywords().contains(category)
                && !rules.getSamples(category).isEmpty();
    }

    /** Whether a place may give so many forms. */
    boolean allow(int forms) {
        return forms == 2 || forms == ofWholes.size() || forms == all.size();
    }

    /** For which numbers the forms stand, in their order, such as {@code 1 | 2 | 5}. */
    String examples() {
        return all.stream().map(this::example).collect(Collectors.joining(" | "));
    }

    private String example(String category) {
        if (ofWholes.contains(category))
            return Long.toString(rules.getSamples(category).iterator().next().longValue());
        return SOME_FRACTIONS.stream()
                .filter(n -> rules.select(n).equals(category))
                .findFirst()
                .map(n -> Double.toString(n))
                .orElse("…");
    }

    /**
     * The form that stands with a number.
     *
     * @param number as it is said in the language
     */
    static String choose(List<String> forms, String number, Language language) {
        String last = forms.get(forms.size() - 1);
        if (forms.size() == 2) return number.equals("1") ? forms.get(0) : last;
        PluralForms plural = of(language.code());
        int form = language.numberStyle()
                .read(number)
                .map(n -> plural.all.indexOf(plural.rules.select(n.abs().doubleValue())))
                .orElse(-1);
        return form >= 0 && form < forms.size() ? forms.get(form) : last;
    }
}
