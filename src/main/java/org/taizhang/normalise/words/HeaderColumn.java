package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Spelling;

/**
 * The header over one column.
 *
 * @param index its 0-based column
 * @param path the texts over it, the uppermost first; empty where none stands there
 * @param words the same as they are compared, without what is only a unit
 * @param unit the unit that the lowest of them names
 * @param row the 1-based row of the lowest of them
 * @param column the column in which that one stands, which is another one where it is merged
 */
public record HeaderColumn(
        int index, List<String> path, List<HeaderWords> words, Optional<String> unit, int row, int column) {

    /** The texts joined, as people name the column. */
    public String text() {
        return String.join("/", path);
    }

    /** The lowest of its texts, as it is compared; empty where none stands there. */
    public String lowest() {
        return path.isEmpty() ? "" : Spelling.of(path.get(path.size() - 1));
    }

    /** Its texts as one word, as where each sign stands in a row of its own. */
    public String joined() {
        return Spelling.of(String.join("", path));
    }

    /** Whether the headers above its lowest are those of another. */
    public boolean isUnderTheSameAs(HeaderColumn other) {
        return above().equals(other.above());
    }

    /** Whether it is so, and there are some. */
    boolean isBeside(HeaderColumn other) {
        return path.size() > 1 && isUnderTheSameAs(other);
    }

    private List<String> above() {
        return path.subList(0, Math.max(0, path.size() - 1));
    }

    /** The same, its leaf being the report's own time. */
    HeaderColumn now() {
        return found(HeaderSpelling.NOW);
    }

    /** The same header for another column, where it is merged over that too. */
    public HeaderColumn at(int other) {
        return new HeaderColumn(other, path, words, unit, row, column);
    }

    /** The same, its leaf found by a further spelling too. */
    HeaderColumn found(String spelling) {
        List<HeaderWords> marked = new ArrayList<>(words);
        marked.set(words.size() - 1, leaf().marked(spelling));
        return new HeaderColumn(index, path, marked, unit, row, column);
    }

    public HeaderWords leaf() {
        return words.get(words.size() - 1);
    }

    public Set<Integer> months() {
        return words.stream().flatMap(w -> w.months().stream()).collect(Collectors.toSet());
    }
}
