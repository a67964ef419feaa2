package org.taizhang.normalise.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * Tells in which of two columns below one header the names of rows stand, where the other may have the office or the kind to
 * which several of them belong, or a part of what is named.
 */
final class NamesBeside {
    private static final int SHORT = 6;
    /** So many letters before a word for a building say whose it is. */
    private static final int LEAST = 2;

    /** Where the names stand. */
    enum Side {
        LEFT,
        RIGHT,
        /** Either may be the name, or both together. */
        OPEN
    }

    private final List<GridRow> rows;
    private final Set<String> parts;
    /** The words of the form's lists. */
    private final Set<String> kinds;

    NamesBeside(List<GridRow> rows, Vocabulary words, Form form) {
        this.rows = rows;
        parts = Vocabulary.spelled(words.language().remarks().buildings());
        kinds = form.fields().stream()
                .flatMap(f -> f.entries().stream())
                .flatMap(e -> Stream.concat(e.names().stream(), e.phrases().stream()))
                .map(Spelling::of)
                .collect(Collectors.toSet());
    }

    /** @param merged whether the header is over both */
    Side side(int left, int right, boolean merged) {
        long filled = rows.stream()
                .filter(r -> r.at(right).filter(NamesBeside::isName).isPresent())
                .count();
        if (2 * filled < rows.size() || filled == 0) return Side.LEFT;
        List<String> names = texts(right);
        boolean all = filled == rows.size() && new HashSet<>(names).size() == names.size();
        boolean surely = all && names.stream().allMatch(this::namesBuilding);
        if (rows.stream().allMatch(r -> r.heldAt(left).isEmpty()))
            return (merged ? filled == rows.size() : surely) ? Side.RIGHT : Side.OPEN;
        return surely && areGroups(left) && !areShorter(names, texts(left)) ? Side.RIGHT : Side.OPEN;
    }

    /**
     * Whether several rows belong to most of the texts, each of which stands once in a merge or above empty cells; a text that
     * is repeated may as well be a name with its documents or its persons beside it.
     */
    private boolean areGroups(int left) {
        List<String> texts = texts(left);
        boolean first = rows.get(0).heldAt(left).isPresent();
        boolean named = texts.stream().noneMatch(t -> isPart(t) || isFigures(t) || namesBuilding(t));
        return first && named && texts.size() < rows.size() && 3 * new HashSet<>(texts).size() <= 2 * rows.size();
    }

    /** Whether it ends with a building, before which stands whose it is, and not only what is done to it. */
    private boolean namesBuilding(String text) {
        return parts.stream()
                .filter(p -> p.length() > 1 && text.endsWith(p))
                .map(p -> text.substring(0, text.length() - p.length()))
                .anyMatch(owner -> !isPart(text)
                        && !kinds.contains(owner)
                        && owner.codePoints().filter(Character::isLetter).count() >= LEAST);
    }

    private List<String> texts(int column) {
        return rows.stream()
                .flatMap(r -> r.at(column).stream())
                .map(c -> Spelling.of(c.text()))
                .toList();
    }

    /** Whether most are short, as a department or site is that has its school's name before it. */
    private static boolean areShorter(List<String> names, List<String> others) {
        double mean = mean(names);
        return mean < SHORT && mean < mean(others);
    }

    private static double mean(List<String> texts) {
        return texts.stream().mapToInt(String::length).average().orElse(0);
    }

    /** Whether it is a building or a section of the work alone, without what it belongs to. */
    private boolean isPart(String text) {
        return parts.stream()
                .anyMatch(p -> text.startsWith(p)
                        || text.contains(p)
                                && text.replace(p, "")
                                                .codePoints()
                                                .filter(Character::isLetter)
                                                .count()
                                        < LEAST);
    }

    private static boolean isFigures(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean isName(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && !CellText.isNumeric(cell)
                && cell.text().codePoints().anyMatch(Character::isLetter);
    }
}
