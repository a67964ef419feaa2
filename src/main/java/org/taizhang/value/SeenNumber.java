package org.taizhang.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.campaign.NumberStyle;
import org.taizhang.sheet.Cell;

/**
 * A number that a file holds as such, as people see it: its point is a program's, and stands for the sign of their language.
 *
 * <p>Of a page that shows something else than its value, the text is the writer's own and stays as it is.
 */
public final class SeenNumber {
    private static final Pattern FIGURES = Pattern.compile("([+-]?\\d+)\\.(\\d+)(?![\\d.,]).*");
    /** The format of a number beside which a page writes its unit. */
    private static final Pattern BESIDE_UNIT = Pattern.compile("0(%|\"[^\"]*\")");

    private SeenNumber() {}

    /** The text of a cell. */
    public static String text(Cell cell, NumberStyle style) {
        return text(cell, cell.text(), style);
    }

    /** Words that are those of a cell. */
    static String text(Cell cell, String words, NumberStyle style) {
        if (cell.kind() != Cell.Kind.NUMBER || style.decimal().equals(".")) return words;
        Matcher figures = FIGURES.matcher(words);
        if (!figures.matches() || !isOfProgram(cell, words.substring(0, figures.end(2)))) return words;
        return words.substring(0, figures.end(1)) + style.decimal() + words.substring(figures.start(2));
    }

    private static boolean isOfProgram(Cell cell, String figures) {
        Optional<String> format =
                cell.format().filter(f -> BESIDE_UNIT.matcher(f).matches());
        if (format.isEmpty() || cell.number().isEmpty()) return true;
        BigDecimal value = cell.number().get();
        boolean hundredths = format.get().endsWith("%");
        return new BigDecimal(figures).compareTo(hundredths ? value.movePointRight(2) : value) == 0;
    }
}
