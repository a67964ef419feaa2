package org.taizhang.normalise.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;

/** All headers of one form as they are spelled, each with what it means; of two that are spelled alike the first counts. */
final class SpelledHeaders {
    private final Form form;
    private final HeaderSpelling spelling;
    private final Map<String, HeaderMatch> matches = new HashMap<>();
    /** Those that name a time, such as a census's year, and mean that one. */
    private final Set<String> timed;

    private final Set<Character> otherBeginnings = new HashSet<>();
    /** The county column's headers, which are a key's only where nothing speaks against it. */
    private final Set<String> counties;

    SpelledHeaders(Form form, HeaderSpelling spelling, Language language) {
        this.form = form;
        this.spelling = spelling;
        counties = Vocabulary.spelled(language.sheets().county());
        language.numbers().digits().keySet().forEach(d -> otherBeginnings.add(d.charAt(0)));
        language.dates().months().keySet().forEach(m -> otherBeginnings.add(Character.toLowerCase(m.charAt(0))));
        language.dates().until().forEach(m -> otherBeginnings.add(Character.toLowerCase(m.charAt(0))));
        language.numbers().multipliers().keySet().forEach(d -> otherBeginnings.add(d.charAt(0)));
        for (Form.Field f : form.fields()) {
            String title = spelling.key(f.title());
            matches.put(title, new HeaderMatch.Named(f, 0, remarks(f).contains(title)));
        }
        form.ambiguous()
                .forEach((h, meanings) -> matches.putIfAbsent(spelling.key(h), new HeaderMatch.Ambiguous(meanings)));
        for (Form.Field f : form.fields()) addSynonyms(f);
        for (String k : form.primaryKey()) addAsKeyAlone(form.field(k).orElseThrow());
        language.sheets().corner().forEach(w -> otherBeginnings.add(Character.toLowerCase(w.charAt(0))));
        form.ignored().forEach(h -> matches.putIfAbsent(spelling.key(h), new HeaderMatch.Ignored()));
        timed = matches.keySet().stream().filter(this::namesTime).collect(Collectors.toSet());
    }

    private boolean namesTime(String key) {
        HeaderWords words = spelling.of(key);
        return !words.years().isEmpty() || !words.months().isEmpty();
    }

    private void addSynonyms(Form.Field f) {
        Set<String> ofCounties = ofCounties(f);
        Set<String> remarks = remarks(f);
        for (int i = 0; i < f.synonyms().size(); i++) {
            String key = spelling.key(f.synonyms().get(i));
            if (!ofCounties.contains(key))
                matches.putIfAbsent(key, new HeaderMatch.Named(f, i + 1, remarks.contains(key)));
        }
        for (String r : remarks)
            matches.putIfAbsent(r, new HeaderMatch.Named(f, f.synonyms().size() + 1, true));
    }

    private void addAsKeyAlone(Form.Field key) {
        HeaderMatch last = new HeaderMatch.Named(key, key.synonyms().size() + 2, false);
        matches.putIfAbsent(HeaderSpelling.KEY + spelling.key(key.title()), last);
        key.synonyms().stream()
                .map(spelling::key)
                .filter(s -> !counties.contains(s))
                .forEach(s -> matches.putIfAbsent(HeaderSpelling.KEY + s, last));
    }

    private Set<String> remarks(Form.Field f) {
        return f.remarks().stream().map(spelling::key).collect(Collectors.toSet());
    }

    Optional<HeaderMatch> match(String spelled) {
        return Optional.ofNullable(matches.get(spelled));
    }

    boolean has(String spelled) {
        return matches.containsKey(spelled);
    }

    /** Whether a time in a header stands in the form's own words too, and so does not say of when a report's numbers are. */
    boolean isTimed(String spelled) {
        return timed.contains(spelled);
    }

    /** Whether a header is spelled so, with what stands in brackets or without. */
    boolean has(HeaderWords words) {
        for (String w : words.marked()) if (has(w)) return true;
        for (String w : words.bare()) if (has(w)) return true;
        for (String w : words.loose()) if (has(w)) return true;
        return false;
    }

    /** The synonyms of a key that head the column of the counties elsewhere. */
    Set<String> ofCounties(Form.Field field) {
        if (!form.primaryKey().contains(field.name())) return Set.of();
        return field.synonyms().stream()
                .map(spelling::key)
                .filter(counties::contains)
                .collect(Collectors.toSet());
    }

    /** The first characters of all headers, and those of numbers and of words that may stand before one. */
    Set<Character> beginnings() {
        Set<Character> all = matches.keySet().stream()
                .filter(k -> !k.isEmpty())
                .map(k -> k.charAt(0))
                .collect(Collectors.toSet());
        all.addAll(otherBeginnings);
        return all;
    }
}
