package org.taizhang.normalise.words;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;

/** The titles of forms, as they stand in titles of sheets and names of files. */
public final class FormTitles {
    private static final int TELLING = 4;

    private final Map<String, Form> titles = new HashMap<>();

    FormTitles(List<Form> forms) {
        for (Form f : forms) {
            titles.putIfAbsent(Spelling.of(f.title()), f);
            f.synonyms().forEach(s -> titles.putIfAbsent(Spelling.of(s), f));
        }
    }

    /** The form whose title or synonym is the longest within a text. */
    public Optional<Form> named(String text) {
        String spelled = Spelling.of(text);
        return titles.keySet().stream()
                .filter(spelled::contains)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .map(titles::get);
    }

    /** Whether a text is a sheet's title: it says a form's and more. */
    public boolean isTitle(String text) {
        if (text.length() < TELLING) return false;
        String spelled = Spelling.of(text);
        return titles.keySet().stream()
                .anyMatch(t -> t.length() >= TELLING && spelled.length() > t.length() && spelled.contains(t));
    }

    /** Whether a text ends with a form's title. */
    boolean endsWithTitle(String text) {
        String spelled = Spelling.of(text);
        return titles.keySet().stream().anyMatch(t -> t.length() >= TELLING && spelled.endsWith(t));
    }
}
