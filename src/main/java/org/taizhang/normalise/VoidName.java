package org.taizhang.normalise;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;

/**
 * Tells files whose names say at their end that they are void. At its beginning the same word takes a report back; at the
 * end it may as well mean this file alone, so that it only keeps the file from counting. With more words behind it, such as
 * that this one replaces it, it speaks of another file.
 */
final class VoidName {
    private static final Pattern ENDING = Pattern.compile("\\.[a-z]{1,5}$");
    /** Brackets, marks and the number of a copy. */
    private static final Pattern BEHIND = Pattern.compile("(?:\\([0-9]{1,2}\\)|[^\\p{L}\\p{N}(])+$");

    private final List<String> words;

    VoidName(SheetWords sheets) {
        words = sheets.withdrawn().stream()
                .map(Spelling::of)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The word by which a file's name says so. */
    Optional<String> in(String fileName) {
        String name = ENDING.matcher(Spelling.of(fileName)).replaceFirst("");
        String end = BEHIND.matcher(name).replaceFirst("");
        return words.stream()
                .filter(w -> end.endsWith(w) && !isPartOfWord(end, end.length() - w.length()))
                .filter(w -> words.stream().noneMatch(name::startsWith))
                .findFirst();
    }

    /** Whether a letter of a script that parts its words stands before it. */
    private static boolean isPartOfWord(String text, int from) {
        return from > 0 && Character.isLetter(text.charAt(from - 1)) && text.charAt(from - 1) < 0x2E80;
    }
}
