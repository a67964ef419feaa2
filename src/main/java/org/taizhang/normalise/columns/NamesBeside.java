package org.taizhang.normalise.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    private static final int ENOUGH = 4;
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

    NamesBeside(List<GridRow> rows, Vocabulary words) {
        this.rows = rows;
        parts = Vocabulary.spelled(words.language().remarks().buildings());
    }

    /** @param merged whether the header is over both */
    Side side(int left, int right, boolean merged) {
        long filled = rows.stream()
                .filter(r -> r.at(right).filter(NamesBeside::isName).isPresent())
                .count();
        if (2 * filled < rows.size() || filled == 0) return Side.LEFT;
        boolean lefts = rows.stream().anyMatch(r -> has(r, left));
        if (!lefts) return filled == rows.size() ? Side.RIGHT : Side.OPEN;
        List<String> names = texts(right);
        boolean all = filled == rows.size() && new HashSet<>(names).size() == names.size();
        if (!all || rows.size() < 2 || names.stream().anyMatch(this::isPart)) return Side.OPEN;
        List<String> others = texts(left);
        if (others.stream().allMatch(o -> isPart(o) || isFigures(o))) return Side.RIGHT;
        return areGroups(others, merged) && !areShorter(names, others) ? Side.RIGHT : Side.OPEN;
    }

    /**
     * Whether several rows belong to most of the texts, each of which stands once in a merge or above empty cells, or is
     * repeated; below a header of one column alone a text may be repeated by mistake.
     */
    private boolean areGroups(List<String> texts, boolean merged) {
        int groups = new HashSet<>(texts).size();
        if (texts.size() < rows.size() || merged) return 3 * groups <= 2 * rows.size();
        return rows.size() >= ENOUGH && 2 * groups <= rows.size();
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

    /** Whether a column has something in a row, be it held down by a merge. */
    static boolean has(GridRow row, int column) {
        return row.at(column).isPresent()
                || row.carried().stream().anyMatch(c -> c.cell().column() == column);
    }

    private static boolean isName(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT
                && !CellText.isNumeric(cell)
                && cell.text().codePoints().anyMatch(Character::isLetter);
    }
}
