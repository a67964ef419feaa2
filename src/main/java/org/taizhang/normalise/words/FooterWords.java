package org.taizhang.normalise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;
import org.taizhang.value.CellText;

/** The words with which lines begin that offices sign and remark below a table, and those at the ends of its pages. */
final class FooterWords {
    /** What stands for anything behind a word, in its spelling. */
    private static final String ANYTHING = "...";

    /** What sets a remark off before its words: marks, a number of its own, a bracket. */
    private static final Pattern BEFORE = Pattern.compile("^[*\\u203b\\u2605\\u2606]?(?:[0-9]{1,2}[.\\u3001])?\\(?");

    /** Lines to both sides of words. */
    private static final Pattern LINES = Pattern.compile("^[-_=~\\u2014\\u2015\\u2500]+|[-_=~\\u2014\\u2015\\u2500]+$");

    private final Set<String> footers;
    private final Set<String> beginnings;
    private final Set<String> examples;
    private final List<String> bracketedExamples;
    private final Pattern pageNumber;
    private final Initials begun;
    private final Initials initials;

    FooterWords(SheetWords sheets) {
        footers = Vocabulary.spelled(sheets.footer());
        beginnings = footers.stream()
                .filter(f -> f.endsWith(ANYTHING))
                .map(f -> f.substring(0, f.length() - ANYTHING.length()))
                .collect(Collectors.toSet());
        examples = Vocabulary.spelled(sheets.examples());
        bracketedExamples = examples.stream().map(e -> "(" + e + ")").toList();
        pageNumber = Pattern.compile("\\(?(?:[,/;\\u3001]?" + RowWords.any(sheets.pageNumber()) + ")+\\)?");
        begun = new Initials(beginnings);
        initials = new Initials(Stream.of(footers, examples, beginnings(sheets.pageNumber()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet()));
    }

    /** How words with {@code {n}} for a number may begin. */
    private static Set<String> beginnings(List<String> words) {
        return words.stream()
                .map(Spelling::of)
                .flatMap(w -> w.startsWith("{n}") ? IntStream.range(0, 10).mapToObj(Integer::toString) : Stream.of(w))
                .collect(Collectors.toSet());
    }

    /** Whether a text is one of them. */
    boolean has(String text) {
        return footers.contains(text);
    }

    /**
     * Whether a row begins with what offices sign and remark below a table.
     *
     * @param spelled its first cell
     */
    boolean isFooter(String spelled, GridRow row) {
        String first = withoutMark(spelled);
        return row.cells().size() == 1 && (isBegun(spelled) || isSetOff(spelled))
                || initials.mayBegin(first) && (isFooter(first) || isStamp(first, row) || isPageEnd(row));
    }

    /** Whether it begins as no name does, with whatever mark. */
    private boolean isBegun(String spelled) {
        if (!begun.mayBegin(spelled)) return false;
        for (String b : beginnings) if (spelled.startsWith(b)) return true;
        return false;
    }

    /** Whether it is such a remark behind a mark or a number, or a footer between lines. */
    private boolean isSetOff(String spelled) {
        if (spelled.isEmpty() || Character.isLetter(spelled.charAt(0))) return false;
        return isBegun(BEFORE.matcher(spelled).replaceFirst(""))
                || footers.contains(LINES.matcher(spelled).replaceAll(""));
    }

    /** Whether a row that begins so shows how to fill in. */
    boolean isExample(String spelled) {
        String text = withoutMark(spelled);
        return text.startsWith("(") ? beginsWithExample(text) : examples.contains(text);
    }

    private boolean beginsWithExample(String text) {
        return examples.contains(text) || bracketedExamples.stream().anyMatch(text::startsWith);
    }

    /** Whether it is a word in brackets that nothing is counted beside. */
    private boolean isStamp(String text, GridRow row) {
        return text.startsWith("(")
                && text.endsWith(")")
                && footers.contains(text.substring(1, text.length() - 1))
                && row.cells().stream().noneMatch(CellText::isNumeric);
    }

    /** Whether it says nothing but where one page of a table ends and another begins. */
    boolean isPageEnd(GridRow row) {
        return isPageEnd(RowWords.spelled(row.cells().get(0)))
                && row.cells().stream().allMatch(this::isOfPageEnd);
    }

    private boolean isPageEnd(String text) {
        String bare = withoutMark(text);
        return !bare.isEmpty() && pageNumber.matcher(bare).matches();
    }

    /** What may stand in a row that ends or begins a page: its words, and sums carried on. */
    private boolean isOfPageEnd(Cell cell) {
        return CellText.isNumeric(cell) || isPageEnd(RowWords.spelled(cell));
    }

    /** Without the stars that set a remark off. */
    private static String withoutMark(String text) {
        int from = 0;
        while (from < text.length() && (text.charAt(from) == '*' || text.charAt(from) == '\u203b')) from++;
        return text.substring(from);
    }

    private boolean isFooter(String text) {
        for (String f : footers) {
            if (!text.startsWith(f)) continue;
            if (text.length() == f.length() || f.endsWith(":")) return true;
            char next = text.charAt(f.length());
            if (next == ':' || next == '(' || next >= '0' && next <= '9') return true;
        }
        return false;
    }
}
