package org.taizhang.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences that a language's file gives, held against those in whose place they stand: of the same key, and with no
 * other places for what is put in. One may leave places out.
 *
 * <p>Names of roles, such as {@code {projects.items}}, may stand in any. Keys under {@code own} are the city's, for its
 * own templates.
 */
final class MessageCheck {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}|\\{(\\w+):[^|}]*\\|[^}]*}");
    /** Beginnings of keys that are asked for by names which a campaign gives. */
    private static final List<String> FREE =
            List.of("own.", "digest.figure.", "entry.", "projects.", "ratio.", "schools.");

    private static final Pattern FORMS = Pattern.compile("\\{\\w+:([^|}]*\\|[^}]*)}");

    private final References references;
    private final PluralForms plural;
    private final String code;
    private final Map<String, String> standard;

    MessageCheck(Bound<Language> language, Map<String, String> standard, List<Problem> problems) {
        this.references = new References(language, problems);
        this.standard = standard;
        this.code = language.value().code();
        this.plural = PluralForms.of(code);
    }

    void check(Map<String, String> own) {
        own.forEach((key, sentence) -> {
            String instead = standard.get(key);
            forms("messages." + key, sentence);
            if (instead != null) places("messages." + key, sentence, instead);
            else if (FREE.stream().noneMatch(key::startsWith)) unknown(key);
        });
    }

    /** One that is like no other may be left over from an earlier release, and does no harm. */
    private void unknown(String key) {
        Nearest.to(key, standard.keySet())
                .ifPresent(nearest -> references.problem(
                        "messages." + key,
                        "No sentence of this key is ever said; one for templates of your own begins with own.",
                        Optional.of(nearest)));
    }

    private void forms(String key, String sentence) {
        FORMS.matcher(RoleNames.PLACE.matcher(sentence).replaceAll(""))
                .results()
                .forEach(m -> {
                    int forms = m.group(1).split("\\|", -1).length;
                    if (!plural.allow(forms))
                        references.problem(
                                key,
                                "There are " + forms + " forms in " + m.group() + "; in \"" + code
                                        + "\" a word has those for " + plural.examples()
                                        + ", or two: for 1 and for any other number.");
                });
    }

    private void places(String key, String sentence, String instead) {
        Set<String> given = places(sentence);
        Set<String> wanted = places(instead);
        for (String place : given)
            if (!wanted.contains(place))
                references.problem(
                        key,
                        "Nothing is put in for {" + place + "} here; " + known(wanted),
                        Nearest.to(place, wanted).map(p -> "{" + p + "}"));
    }

    private static String known(Set<String> places) {
        return places.isEmpty() ? "nothing is put into this sentence." : "known are " + listed(places) + ".";
    }

    private static String listed(Set<String> places) {
        return places.stream().map(p -> "{" + p + "}").collect(Collectors.joining(", "));
    }

    /** Role names may stand within the words of a place, and go first. */
    private static Set<String> places(String sentence) {
        return PLACE.matcher(RoleNames.PLACE.matcher(sentence).replaceAll(""))
                .results()
                .map(m -> m.group(1) != null ? m.group(1) : m.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
