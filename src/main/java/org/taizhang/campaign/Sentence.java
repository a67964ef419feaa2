package org.taizhang.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the language's messages, taken apart once and said as often as there is something to put in.
 *
 * <p>{@code {n}} is what is put in as {@code n}, and stands as it is where nothing is; {@code {n:day|days}} is the form of
 * the word that goes with {@code n}, of which there may be more than two: see {@link PluralForms}.
 */
final class Sentence {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::([^|}]*\\|[^}]*))?}");

    /**
     * A place for what is put in, and the text before it.
     *
     * @param forms those of a word that goes with the value; none where the value itself is said
     */
    private record Place(String before, String name, String whole, List<String> forms) {}

    /** All that were ever said: as many as the languages have messages. */
    private static final Map<String, Sentence> KNOWN = new ConcurrentHashMap<>();

    private final List<Place> places = new ArrayList<>();
    private final String tail;

    private Sentence(String message) {
        Matcher m = PLACE.matcher(message);
        int said = 0;
        while (m.find()) {
            places.add(new Place(message.substring(said, m.start()), m.group(1), m.group(), forms(m.group(2))));
            said = m.end();
        }
        tail = message.substring(said);
    }

    private static List<String> forms(String written) {
        return written == null ? List.of() : List.of(written.split("\\|", -1));
    }

    /** The sentence that a message of a language makes. */
    static Sentence of(String message) {
        return KNOWN.computeIfAbsent(message, Sentence::new);
    }

    /** The sentence with what is put in, of a language. */
    String say(Map<String, String> put, Language language) {
        if (places.isEmpty()) return tail;
        StringBuilder said = new StringBuilder();
        for (Place p : places) {
            String value = put.getOrDefault(p.name, p.whole);
            if (!p.forms.isEmpty()) value = PluralForms.choose(p.forms, value, language);
            said.append(p.before).append(value);
        }
        return said.append(tail).toString();
    }
}
