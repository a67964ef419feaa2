package org.taizhang.normalise.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;

/**
 * Finds the one entry of a list that a title, a sheet's name or a key names, by any of its names; of names that overlap the
 * longest counts.
 */
public final class NamedEntry {
    private static final int SHORTEST = 2;
    /** So much white space may stand before a name and between its characters. */
    private static final int SPACE = 12;

    private final Map<String, Form.Entry> names = new HashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Initials initials;
    private final Initials kindInitials;
    private final List<String> except;
    private final int longest;
    private final int longestKind;

    /** @param except words by which a text leaves out what it names */
    NamedEntry(Form.Field list, List<String> except) {
        for (Form.Entry e : list.entries()) {
            e.names().forEach(n -> names.putIfAbsent(Spelling.of(n), e));
            e.titles().forEach(n -> names.putIfAbsent(Spelling.of(n), e));
            e.names().stream().limit(1).forEach(n -> kinds.add(Spelling.of(n)));
            e.titles().forEach(n -> kinds.add(Spelling.of(n)));
            addPlain(e);
        }
        initials = new Initials(names.keySet());
        kindInitials = new Initials(kinds);
        longestKind = kinds.stream().mapToInt(String::length).max().orElse(0);
        this.except = except.stream().map(Spelling::of).toList();
        longest = names.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private void addPlain(Form.Entry entry) {
        String first = Spelling.of(entry.name());
        plain.add(first);
        entry.titles().stream().map(Spelling::of).filter(t -> t.contains(first)).forEach(plain::add);
    }

    /** The only entry that a text names; empty where it names none or several. */
    public Optional<Form.Entry> in(String text) {
        String spelled = Spelling.of(text);
        Set<Form.Entry> found = new HashSet<>();
        for (int at = 0; at < spelled.length(); ) {
            int length = Math.min(longest, spelled.length() - at);
            while (length >= SHORTEST && !names.containsKey(spelled.substring(at, at + length))) length--;
            if (length < SHORTEST) at++;
            else {
                found.add(names.get(spelled.substring(at, at + length)));
                at += length;
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The only entry that a title names, with one of the words that are the form's for titles, and does not leave out. */
    public Optional<Form.Entry> titled(String title) {
        String spelled = Spelling.of(title);
        if (except.stream().anyMatch(spelled::contains)) return Optional.empty();
        return in(title).filter(e -> e.titles().stream().map(Spelling::of).anyMatch(spelled::contains));
    }

    /** Whether a text as a whole is one of an entry's names. */
    public boolean has(String text) {
        return text.length() <= longest + SPACE && initials.mayBegin(text) && names.containsKey(Spelling.of(text));
    }

    /** Whether a text as a whole is an entry's first name or one of its words for titles, and so hardly that of a row. */
    public boolean isKind(String text) {
        return text.length() <= longestKind + SPACE && kindInitials.mayBegin(text) && kinds.contains(Spelling.of(text));
    }

    /** The entry of which a text as a whole is such a word, or a name that goes on from one. */
    public Optional<Form.Entry> section(String text) {
        if (!has(text)) return Optional.empty();
        String spelled = Spelling.of(text);
        return kinds.stream().anyMatch(spelled::startsWith) ? named(text) : Optional.empty();
    }

    /** Whether such a text is the first name itself or holds it, and so is never that of a row. */
    public boolean isPlainKind(String text) {
        return isKind(text) && plain.contains(Spelling.of(text));
    }

    /** The entry that a text as a whole is a name of. */
    public Optional<Form.Entry> named(String text) {
        return Optional.ofNullable(names.get(Spelling.of(text)));
    }

    /** The entry whose word for titles a name is. */
    public Optional<Form.Entry> called(String name) {
        String spelled = Spelling.of(name);
        return Optional.ofNullable(names.get(spelled))
                .filter(e -> e.titles().stream().map(Spelling::of).anyMatch(spelled::equals));
    }
}
