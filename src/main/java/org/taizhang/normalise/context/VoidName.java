package org.taizhang.normalise.context;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;

/**
 * Tells files whose names say at their end that they are void. At its beginning the same word takes a report back; at the
 * end it may as well mean this file alone, so that it only keeps the file from counting. It stands there by itself, or
 * ends a name that speaks of no other file; with more words before or behind it, such as that it was the one before, or
 * that this one replaces it, another file is meant.
 */
public final class VoidName {
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{1,5}$");
    /** Brackets, marks and the number of a copy. */
    private static final Pattern BEHIND = Pattern.compile("(?:\\([0-9]{1,2}\\)|[^\\p{L}\\p{N}(])+$");

    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private final List<String> words;
    private final List<String> others;

    public VoidName(SheetWords sheets) {
        words = sheets.withdrawn().stream().map(Spelling::of).toList();
        others = sheets.otherFile().stream().map(Spelling::of).toList();
    }

    /** The word by which a file's name says so. */
    public Optional<String> in(String fileName) {
        String name = ENDING.matcher(Spelling.of(fileName)).replaceFirst("");
        if (words.stream().anyMatch(name::startsWith)) return Optional.empty();
        List<String> parts = APART.splitAsStream(BEHIND.matcher(name).replaceFirst(""))
                .filter(p -> !p.isEmpty())
                .toList();
        if (parts.isEmpty()) return Optional.empty();
        String last = parts.get(parts.size() - 1);
        return words.stream()
                .filter(w -> last.equals(w) || parts.size() == 1 && isWholeEndedBy(w, last))
                .max(Comparator.comparingInt(String::length));
    }

    /** Whether a name ends in a word and speaks of no other file. */
    private boolean isWholeEndedBy(String word, String name) {
        return name.endsWith(word)
                && !isPartOfWord(name, name.length() - word.length())
                && others.stream().noneMatch(name::contains);
    }

    /** Whether a letter of a script that parts its words stands before it. */
    private static boolean isPartOfWord(String text, int from) {
        return from > 0 && Spelling.isLetterOfParted(text.charAt(from - 1));
    }
}
