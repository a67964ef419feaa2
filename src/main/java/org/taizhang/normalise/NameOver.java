package org.taizhang.normalise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.GridRow;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/**
 * The name that a line over a sheet on its side gives its record, in one cell behind a header of the key: {@code School: X}.
 *
 * @param row the line's number
 */
record NameOver(String name, int row) {
    private static final int LONGEST = 40;
    /** Those of a day or a telephone behind the name. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{3}");

    private static final Pattern LABELLED = Pattern.compile("([^:\uff1a]{1,12})[:\uff1a]\\s*(.+)");
    /** Another label behind the name, set apart from it. */
    private static final Pattern FURTHER = Pattern.compile("\\s+[\\p{L}()\uff08\uff09]{1,12}\\s*[:\uff1a].*$");
    /** Words in brackets at the end, as for a seal. */
    private static final Pattern BRACKETED = Pattern.compile("(.+?)\\s*[(\uff08]([^()\uff08\uff09]{1,6})[)\uff09]");

    /** The name in some lines; empty where they give none, or several. */
    static Optional<NameOver> in(List<GridRow> lines, FormHeaders form, Vocabulary words) {
        List<NameOver> found = lines.stream()
                .flatMap(r -> r.cells().stream()
                        .flatMap(c -> name(c, form, words).map(n -> new NameOver(n, r.number())).stream()))
                .toList();
        return found.stream().map(NameOver::name).distinct().count() == 1
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private static Optional<String> name(Cell cell, FormHeaders form, Vocabulary words) {
        if (cell.kind() != Cell.Kind.TEXT) return Optional.empty();
        Matcher m = LABELLED.matcher(CellText.of(cell.text()));
        if (!m.matches() || words.labels().isLabelled(m.group(1) + ":")) return Optional.empty();
        if (!form.namesKey(List.of(words.spelling().of(m.group(1))))) return Optional.empty();
        String name = FURTHER.matcher(m.group(2)).replaceFirst("").strip();
        return Optional.of(unsealed(name, words)).filter(n -> mayBeName(n, words));
    }

    private static String unsealed(String name, Vocabulary words) {
        Matcher m = BRACKETED.matcher(name);
        return m.matches() && words.rows().isFooter(line(m.group(2))) ? m.group(1) : name;
    }

    private static GridRow line(String text) {
        return GridRow.of(1, List.of(Cell.text(0, text)));
    }

    /** Whether it is no office, place or blank to fill in, nor all of them. */
    private static boolean mayBeName(String name, Vocabulary words) {
        Cell cell = Cell.text(0, name);
        return name.length() <= LONGEST
                && !DIGITS.matcher(name).find()
                && !Labels.plain(name).contains(":")
                && name.codePoints().anyMatch(Character::isLetter)
                && !words.isEmpty(name)
                && !words.rows().places().isOffice(cell)
                && !words.rows().isWhole(cell)
                && !words.rows().isFooter(line(name))
                && words.counties().exactly(name).isEmpty();
    }
}
